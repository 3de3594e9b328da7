package org.cvmworkbench.analysis.simulation;

import java.util.OptionalDouble;

/// What the receipts of a base say of somebody who takes an offer, where what he is given depends on it.
///
/// @param unitPrice of what is bought in scope, for a personal price
/// @param items     different ones of a set on one receipt, or pieces of a pair
/// @param depth     of a ladder's discount, on average over the receipts
/// @param reward    for coming back, on average over the receipts, in money
public record Taker(OptionalDouble unitPrice, OptionalDouble items, OptionalDouble depth, OptionalDouble reward) {
    /// Nothing is known.
    static final Taker UNKNOWN =
            new Taker(OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty());

    Taker withUnitPrice(OptionalDouble price) {
        return new Taker(price, items, depth, reward);
    }

    static Taker ofItems(double items) {
        return new Taker(
                OptionalDouble.empty(), OptionalDouble.of(items), OptionalDouble.empty(), OptionalDouble.empty());
    }

    static Taker ofDepth(double depth) {
        return new Taker(
                OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.of(depth), OptionalDouble.empty());
    }

    static Taker ofReward(double reward) {
        return new Taker(
                OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.of(reward));
    }
}
