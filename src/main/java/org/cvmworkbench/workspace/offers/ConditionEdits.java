package org.cvmworkbench.workspace.offers;

import java.util.Optional;
import java.util.OptionalInt;
import org.cvmworkbench.model.scenario.Control;
import org.cvmworkbench.model.scenario.Mechanic;
import org.cvmworkbench.model.scenario.Offer;
import org.cvmworkbench.model.scenario.Scenario;

/// What a reward or condition does to an offer.
final class ConditionEdits {
    private ConditionEdits() {}

    /// Nothing where the mechanic of the offer has no place for it.
    static Optional<ScenarioEdit> of(Scenario scenario, int index, Condition condition) {
        OfferEdits edits = new OfferEdits(scenario);
        Offer offer = scenario.offers().get(index);
        return switch (condition) {
            case Condition.Share(double share) ->
                sharing(offer.mechanic(), share).map(mechanic -> edits.mechanic(index, mechanic));
            case Condition.Expiring(int days) ->
                expiring(offer.mechanic(), days).map(mechanic -> edits.mechanic(index, mechanic));
            case Condition.HeldOut(double share) -> Optional.of(edits.control(index, Control.of(share)));
            case Condition.Lasting(int days) -> Optional.of(edits.days(index, days));
        };
    }

    /// Why a mechanic has no place for it, as the key of a sentence.
    static String refusal(Condition condition) {
        return condition instanceof Condition.Expiring ? "no-points" : "no-share";
    }

    private static Optional<Mechanic> sharing(Mechanic mechanic, double share) {
        return switch (mechanic) {
            case Mechanic.Discount _ -> Optional.of(new Mechanic.Discount(share));
            case Mechanic.Points points -> Optional.of(new Mechanic.Points(share, points.expiryDays()));
            case Mechanic.Information _,
                    Mechanic.PersonalPrice _,
                    Mechanic.MultiOffer _,
                    Mechanic.ComboCategory _,
                    Mechanic.ComboReceipt _,
                    Mechanic.Service _,
                    Mechanic.Reminder _,
                    Mechanic.Ladder _,
                    Mechanic.WinBack _ -> Optional.empty();
        };
    }

    private static Optional<Mechanic> expiring(Mechanic mechanic, int days) {
        return mechanic instanceof Mechanic.Points points
                ? Optional.of(new Mechanic.Points(points.rate(), OptionalInt.of(days)))
                : Optional.empty();
    }
}
