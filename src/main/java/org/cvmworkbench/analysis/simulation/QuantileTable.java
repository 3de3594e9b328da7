package org.cvmworkbench.analysis.simulation;

import org.hipparchus.distribution.RealDistribution;
import org.hipparchus.distribution.continuous.NormalDistribution;

/// The quantiles of a distribution at 1,025 normal scores from -8 to 8, read between them by straight lines: twenty
/// times faster than inverting a Beta for each draw, never falling, and within a thousandth of an sd of the inverse.
final class QuantileTable {
    /// Of the inverse, relative to the mean.
    static final double ACCURACY = 1e-9;

    private static final double OUTERMOST = 8;
    private static final int PER_UNIT = 64;
    private static final NormalDistribution NORMAL = new NormalDistribution();

    private final double[] quantiles;

    private QuantileTable(double[] quantiles) {
        this.quantiles = quantiles;
    }

    static QuantileTable of(RealDistribution distribution) {
        double[] quantiles = new double[(int) (2 * OUTERMOST * PER_UNIT) + 1];
        for (int i = 0; i < quantiles.length; i++) {
            double score = (double) i / PER_UNIT - OUTERMOST;
            double inverse = distribution.inverseCumulativeProbability(NORMAL.cumulativeProbability(score));
            quantiles[i] = i == 0 ? inverse : Math.max(inverse, quantiles[i - 1]);
        }
        return new QuantileTable(quantiles);
    }

    double at(double score) {
        double place = Math.clamp((score + OUTERMOST) * PER_UNIT, 0, quantiles.length - 1.0);
        int below = Math.min((int) place, quantiles.length - 2);
        double share = place - below;
        return quantiles[below] * (1 - share) + quantiles[below + 1] * share;
    }
}
