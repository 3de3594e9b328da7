package org.cvmworkbench.analysis.simulation;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;

/// What an offer, or all of them together, would bring.
///
/// @param uptake             takers, N·p₁
/// @param grossRevenue       at the price they pay
/// @param incrementalRevenue what would not have come without the offer
/// @param net                the net effect in margin
/// @param roi                net / (reward + contact), nothing where nothing is spent; its mean is the ratio of the two
///                           expectations
/// @param probabilityOfProfit the share of draws with a net effect above 0
/// @param breakEvenUplift    u = p₁ − p₀ as a fraction; in the total, the one uplift that added to every offer's
///                           baseline brings the total to 0
/// @param detectableUplift   what the control group can see (power 80 %, two-sided 5 %), nothing without one
public record Outcome(
        Counts counts,
        Estimate uptake,
        Estimate grossRevenue,
        Estimate incrementalRevenue,
        Estimate net,
        Optional<Estimate> roi,
        double probabilityOfProfit,
        Waterfall waterfall,
        OptionalDouble breakEvenUplift,
        OptionalDouble detectableUplift,
        DrawnFigures drawn) {
    static double shareAboveZero(double[] draws) {
        return (double) Arrays.stream(draws).filter(draw -> draw > 0).count() / draws.length;
    }
}
