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

    /// Between two cards in the order of priority.
    ///
    /// @param place before the offer with this index; as many as there are offers is after the last
    /// @param day on which a new card would begin
    record Between(int place, LocalDate day) implements DropTarget {}
}
