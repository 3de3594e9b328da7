package org.cvmworkbench.ui.offers.design;

import java.nio.file.Path;
import java.util.Optional;
import org.cvmworkbench.model.scenario.Offer;
import org.cvmworkbench.model.scenario.Scenario;
import org.cvmworkbench.workspace.lists.OfferExport;

/// Writes the list the chosen offer is sent by.
///
/// @param room of the offer
public record Sending(OffersViewModel room) {
    /// The chosen offer, if it counts.
    public Optional<Offer> offer() {
        return room.chosenOffer().filter(offer -> !offer.disabled());
    }

    /// Its control group is kept as a segment.
    public void to(Path file) {
        Scenario scenario = room.scenario().get();
        offer().ifPresent(offer -> new OfferExport(room.workspace())
                .write(
                        scenario.enabled(),
                        CountedOffers.place(scenario, room.chosen().get()),
                        room.texts().get("offers.control-of", offer.name()),
                        file));
    }
}
