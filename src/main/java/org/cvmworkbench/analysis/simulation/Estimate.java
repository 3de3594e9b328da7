package org.cvmworkbench.analysis.simulation;

import org.cvmworkbench.analysis.profile.Quantiles;

/// A forecast with its doubt.
///
/// @param mean the exact expectation, not the mean of the draws
/// @param p10  quantiles of the draws
public record Estimate(double mean, double p10, double p50, double p90) {
    static final Estimate NOTHING = new Estimate(0, 0, 0, 0);

    /// @param sorted the draws, ascending
    static Estimate of(double mean, double[] sorted) {
        return new Estimate(mean, Quantiles.of(sorted, 0.1), Quantiles.of(sorted, 0.5), Quantiles.of(sorted, 0.9));
    }

    /// Of so many, with the same relative doubt.
    Estimate times(double factor) {
        return new Estimate(mean * factor, p10 * factor, p50 * factor, p90 * factor);
    }
}
