package org.cvmworkbench.workspace.offers;

import java.util.List;
import java.util.Optional;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.model.scenario.Audience;
import org.cvmworkbench.model.scenario.Lever;
import org.cvmworkbench.model.scenario.Mechanic;
import org.cvmworkbench.model.scenario.Offer;

/// Which levers a mechanic moves and which groups it was made for, as the sources say (C4–C28 of the capabilities).
///
/// @param levers the fitting one first
/// @param groups by their words in the rule language; every group where empty
public record MechanicFit(List<Lever> levers, List<String> groups) {
    public static MechanicFit of(Mechanic mechanic) {
        return switch (mechanic) {
            case Mechanic.Information _ -> fit(List.of(Lever.RETENTION, Lever.FREQUENCY, Lever.BASKET));
            case Mechanic.Discount _ ->
                fit(List.of(Lever.FREQUENCY, Lever.BASKET), "rare", "slipping", "new", "active");
            case Mechanic.PersonalPrice _ ->
                fit(List.of(Lever.RETENTION, Lever.FREQUENCY), "slipping", "churned", "rare");
            case Mechanic.Points _ -> fit(List.of(Lever.BASKET, Lever.FREQUENCY, Lever.RETENTION));
            case Mechanic.MultiOffer _, Mechanic.ComboCategory _, Mechanic.ComboReceipt _ ->
                fit(List.of(Lever.BASKET), "active", "rare", "new");
            case Mechanic.Service _ -> fit(List.of(Lever.RETENTION, Lever.FREQUENCY), "active", "slipping", "rare");
            case Mechanic.Reminder _ -> fit(List.of(Lever.RETENTION, Lever.FREQUENCY), "slipping", "churned");
            case Mechanic.Ladder _ -> fit(List.of(Lever.FREQUENCY, Lever.RETENTION), "rare", "new", "active");
            case Mechanic.WinBack _ -> fit(List.of(Lever.RETENTION), "slipping", "churned");
        };
    }

    /// The lever it fits best.
    public Lever lever() {
        return levers.getFirst();
    }

    /// The lever of an offer that gets this mechanic: its own where that fits.
    Lever leverFor(Lever own) {
        return levers.contains(own) ? own : lever();
    }

    /// What it is for, in one sentence.
    public static Text goal(Mechanic mechanic) {
        return Text.of("offers.fit." + mechanic.word());
    }

    /// Why the lever or the group of an offer does not fit its mechanic; nothing where it does or nobody can say.
    public static Optional<Text> misfit(Offer offer) {
        MechanicFit fit = of(offer.mechanic());
        Text mechanic = OfferWords.of(offer.mechanic());
        if (!fit.levers.contains(offer.lever()))
            return Optional.of(Text.of("offers.misfit.lever", mechanic, OfferWords.of(offer.lever())));
        Optional<String> group =
                offer.audience() instanceof Audience.Rule rule ? OfferWords.group(rule) : Optional.empty();
        return group.filter(word -> !fit.groups.isEmpty() && !fit.groups.contains(word))
                .map(word -> Text.of("offers.misfit.group", mechanic, OfferWords.of(offer.audience())));
    }

    private static MechanicFit fit(List<Lever> levers, String... groups) {
        return new MechanicFit(levers, List.of(groups));
    }
}
