package org.cvmworkbench.analysis.value;

import org.hipparchus.distribution.continuous.GammaDistribution;
import org.hipparchus.distribution.continuous.NormalDistribution;

/// A total that is still to come: its mean, and the interval that holds it in 80 of 100 cases. Not a number where its
/// spread has no end.
public record Foreseen(double mean, double p10, double p90) {
    /// Nobody can tell.
    public static final Foreseen UNKNOWN = new Foreseen(Double.NaN, Double.NaN, Double.NaN);

    static final double LOW = 0.1;
    static final double HIGH = 0.9;

    /// So many standard deviations a normal interval of 80 % reaches to either side: Φ⁻¹(0.9).
    public static final double Z = 1.2815515655446004;

    private static final double MANY = 1e4;
    /// A shape below has both ends of its interval at 0, since next to nothing is foretold or all is doubt.
    private static final double ANYTHING = 1e-3;

    /// The standard deviation, as wide as the interval is.
    public double spread() {
        return (p90 - p10) / (2 * Z);
    }

    /// So many times as much, with as many times the doubt.
    public Foreseen times(double factor) {
        return new Foreseen(factor * mean, factor * p10, factor * p90);
    }

    /// A total of many customers, who do not know of each other, and of doubt about the parameters, which they share:
    /// Gamma with the sum of the means and of the variances.
    static Foreseen of(double mean, double variance) {
        if (!Double.isFinite(variance)) return new Foreseen(mean, Double.NaN, Double.NaN);
        if (!(mean > 0) || !(variance > 0)) return new Foreseen(mean, mean, mean);
        if (mean / variance * mean < ANYTHING) {
            double either = mean < 1 ? 0 : Double.NaN;
            return new Foreseen(mean, either, either);
        }
        return new Foreseen(mean, quantile(mean, variance, LOW), quantile(mean, variance, HIGH));
    }

    private static double quantile(double mean, double variance, double share) {
        double shape = mean * mean / variance;
        if (shape > MANY) {
            return mean + Math.sqrt(variance) * new NormalDistribution().inverseCumulativeProbability(share);
        }
        return new GammaDistribution(shape, variance / mean).inverseCumulativeProbability(share);
    }
}
