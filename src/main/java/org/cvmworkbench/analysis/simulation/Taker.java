package org.cvmworkbench.analysis.simulation;

import java.util.Optional;
import java.util.OptionalDouble;

/// What the receipts of a base say of somebody who takes an offer, where what he is given depends on it.
///
/// @param unitPrice of what is bought in scope, for a personal price
/// @param items     different ones of a set on one receipt, or pieces of a pair
/// @param gifts     of a ladder, as depths, or for coming back, in money
public record Taker(OptionalDouble unitPrice, OptionalDouble items, Optional<Gifts> gifts) {
    /// Nothing is known.
    static final Taker UNKNOWN = new Taker(OptionalDouble.empty(), OptionalDouble.empty(), Optional.empty());

    static Taker ofUnitPrice(OptionalDouble price) {
        return new Taker(price, OptionalDouble.empty(), Optional.empty());
    }

    static Taker ofItems(double items) {
        return new Taker(OptionalDouble.empty(), OptionalDouble.of(items), Optional.empty());
    }

    static Taker ofGifts(Gifts gifts) {
        return new Taker(OptionalDouble.empty(), OptionalDouble.empty(), Optional.of(gifts));
    }
}
