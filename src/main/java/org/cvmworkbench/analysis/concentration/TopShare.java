package org.cvmworkbench.analysis.concentration;

import org.hipparchus.distribution.continuous.NormalDistribution;

/// The share of the total that the best 20 % of customers bring, and between which bounds it would lie among other
/// customers of the same kind (95 %). By linearisation of the Lorenz ordinate (Beach & Davidson, Review of Economic
/// Studies 50, 1983), which comes to what a bootstrap over customers gives, in one pass.
///
/// @param share a fraction, above 1 where the others lose; NaN of no positive total
/// @param low NaN where there are too few customers to tell; so `high`
public record TopShare(double share, double low, double high) {
    /// Which part of the customers is meant.
    public static final double PART = 0.2;

    private static final int ENOUGH = 50;
    private static final double PROBABILITY = 0.95;

    /// O(customers).
    ///
    /// @param amounts the highest first
    static TopShare of(long[] amounts, long total) {
        if (total <= 0) return new TopShare(Double.NaN, Double.NaN, Double.NaN);
        int customers = amounts.length;
        double until = PART * customers;
        int whole = (int) until;
        double best = 0;
        for (int i = 0; i < whole; i++) best += amounts[i];
        best += (until - whole) * amounts[whole];
        double share = best / total;
        if (customers < ENOUGH) return new TopShare(share, Double.NaN, Double.NaN);
        double cut = amounts[whole];
        double squares = 0;
        for (long amount : amounts) {
            double influence = Math.max(0, amount - cut) + PART * cut - share * amount;
            squares += influence * influence;
        }
        double mean = (double) total / customers;
        double error = Math.sqrt(squares / customers / (customers - 1)) / mean;
        double half = new NormalDistribution().inverseCumulativeProbability((1 + PROBABILITY) / 2) * error;
        return new TopShare(share, share - half, share + half);
    }
}
