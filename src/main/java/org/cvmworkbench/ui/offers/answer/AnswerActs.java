package org.cvmworkbench.ui.offers.answer;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.cvmworkbench.analysis.simulation.UsedAssumption;
import org.cvmworkbench.model.scenario.AssumptionName;
import org.cvmworkbench.model.scenario.Control;
import org.cvmworkbench.model.scenario.Offer;
import org.cvmworkbench.model.scenario.Uplift;
import org.cvmworkbench.ui.kit.Look;
import org.cvmworkbench.ui.offers.design.OffersViewModel;

/// What can be done from the answer; each asks beside the node it was asked from.
public record AnswerActs(OffersViewModel room, Look look) {
    /// Holds out a control group of the usual size for an offer.
    public void holdOut(int offer) {
        room.perform(() -> room.offers().control(offer, Control.of(Control.USUAL)));
    }

    /// Asks what the message of the chosen offer adds without its reward.
    public void askInformation(Node at) {
        UpliftForm.open(at, room.information().get(), UpliftForm.Suggestion.OF_INFORMATION, look, room::sayInformation);
    }

    /// Asks the uplift of an offer.
    public void askUplift(int place, Node at) {
        Offer offer = room.scenario().get().offers().get(place);
        Optional<Uplift.Stated> now = room.scenario().get().assumptionsOf(offer).uplift() instanceof Uplift.Stated said
                ? Optional.of(said)
                : Optional.empty();
        boolean own = offer.assumptions().uplift() != null;
        UpliftForm.open(
                at,
                now,
                List.of(),
                look,
                uplift -> room.perform(() -> own
                        ? room.assumptions().own(place, uplift)
                        : room.assumptions().shared(uplift)));
    }

    /// Asks for another value of an assumption of the chosen offer; of its uplift where none is named.
    void edit(Answer answer, Optional<AssumptionName> assumption, Node at) {
        int place = answer.forecast().question().chosen().orElseThrow();
        if (assumption.isEmpty()) {
            askUplift(place, at);
            return;
        }
        AssumptionName name = assumption.get();
        UsedAssumption used = answer.answer().assumptions().values().get(name);
        if (used == null) return;
        AssumptionForm.open(
                at,
                name,
                used.assumption(),
                look,
                value -> room.perform(() -> room.assumptions().where(place, name, value)));
    }
}
