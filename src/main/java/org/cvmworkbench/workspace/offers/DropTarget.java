package org.cvmworkbench.workspace.offers;

import java.time.LocalDate;

/// Where something lifted can be dropped.
public sealed interface DropTarget {
    /// A day on which a card may begin.
    record FreeDay(LocalDate day) implements DropTarget {}

    /// The card of an offer.
    ///
    /// @param index in the scenario
    record OfferCard(int index) implements DropTarget {}
}
