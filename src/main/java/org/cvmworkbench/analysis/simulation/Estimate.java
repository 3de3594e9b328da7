package org.cvmworkbench.analysis.simulation;

import java.util.Arrays;

/// A forecast with its doubt.
///
/// @param mean the exact expectation, not the mean of the draws
/// @param p10  quantiles of the draws
public record Estimate(double mean, double p10, double p50, double p90) {
    static Estimate of(double mean, double[] draws) {
        double[] sorted = draws.clone();
        Arrays.sort(sorted);
        return new Estimate(mean, quantile(sorted, 0.1), quantile(sorted, 0.5), quantile(sorted, 0.9));
    }

    /// Between the two neighbours (type 7 of Hyndman & Fan 1996).
    private static double quantile(double[] sorted, double probability) {
        double place = probability * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        double share = place - below;
        return sorted[below] * (1 - share) + sorted[above] * share;
    }
}
