package org.cvmworkbench.analysis.uptake;

/// F1: the lift of the promoted item among those who see it, by depth: g(d) = L·dʰ/(dʰ + d₅₀ʰ), which has a threshold
/// near 10 % and saturates beyond 40 % (van Heerde & Neslin 2008; van Heerde, Leeflang & Wittink 2001). L is log-normal
/// with mean 1.63 and a log-sd of .45, h is 2.2 ± .4, d₅₀ is .22 ± .05.
///
/// Expectations over h, d₅₀ and the power of headroom are taken by Gauss-Hermite quadrature of five nodes each, exact
/// for polynomials of degree nine. O(cells · 125).
final class DepthForm {
    private static final double SATURATION = 1.63;
    private static final double LOG_SD = 0.45;
    private static final double STEEPNESS = 2.2;
    private static final double STEEPNESS_SD = 0.4;
    private static final double HALF_DEPTH = 0.22;
    private static final double HALF_DEPTH_SD = 0.05;

    /// Of the Normal distribution with mean 0 and variance 1.
    private static final double[] NODES = {
        -2.856970013872806, -1.355626179974266, 0, 1.355626179974266, 2.856970013872806
    };
    private static final double[] WEIGHTS = {
        0.01125741132772069, 0.2220759220056126, 0.5333333333333333, 0.2220759220056126, 0.01125741132772069
    };

    private DepthForm() {}

    /// The first two moments of L · Σ weight · g(depth) · headroomᵞ.
    static Moments of(Cells cells, double depth, boolean sourcedOnly) {
        double mean = 0;
        double square = 0;
        double doubt = Uncertain.HEADROOM.spread(sourcedOnly);
        for (int power = 0; power < NODES.length; power++) {
            double[] weights = cells.weights(Uncertain.HEADROOM.mean() + doubt * NODES[power]);
            for (int steep = 0; steep < NODES.length; steep++) {
                for (int half = 0; half < NODES.length; half++) {
                    double at = cells.sum(
                            weights,
                            depth,
                            STEEPNESS + STEEPNESS_SD * NODES[steep],
                            HALF_DEPTH + HALF_DEPTH_SD * NODES[half]);
                    double weight = WEIGHTS[power] * WEIGHTS[steep] * WEIGHTS[half];
                    mean += weight * at;
                    square += weight * at * at;
                }
            }
        }
        double saturation = SATURATION * SATURATION * Math.exp(LOG_SD * LOG_SD);
        return new Moments(SATURATION * mean, saturation * square);
    }

    /// The mean, and the mean of the square.
    record Moments(double mean, double square) {
        static final Moments NOTHING = new Moments(0, 0);

        /// Of the product with something independent.
        Moments times(Uncertain factor, boolean sourcedOnly) {
            return new Moments(mean * factor.mean(), square * factor.square(sourcedOnly));
        }

        double variance() {
            return Math.max(0, square - mean * mean);
        }
    }
}
