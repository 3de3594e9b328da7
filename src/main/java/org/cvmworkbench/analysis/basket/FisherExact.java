package org.cvmworkbench.analysis.basket;

import org.hipparchus.special.Gamma;

/// How likely two things meet in so many receipts, or more, by chance alone: the upper tail of the
/// hypergeometric distribution (Fisher's exact test, one-sided).
///
/// It takes receipts for independent. Those of one customer are not quite, so it is somewhat too sure
/// of itself.
final class FisherExact {
    private static final double NEGLIGIBLE = 1e-17;

    private FisherExact() {}

    /// O(width of the distribution): terms are summed from the observed count on, in the direction they
    /// shrink in.
    ///
    /// @param all receipts
    /// @param one receipts with the one
    /// @param other receipts with the other
    /// @param both receipts with both
    static double moreOften(int all, int one, int other, int both) {
        int least = Math.max(0, one + other - all);
        int most = Math.min(one, other);
        if (both <= least) return 1;
        double mean = (double) one * other / all;
        double upper = 0;
        if (both > mean) {
            double term = Math.exp(log(all, one, other, both));
            for (int k = both; k <= most && term > upper * NEGLIGIBLE; k++) {
                upper += term;
                term *= (double) (one - k) * (other - k) / ((k + 1.0) * (all - one - other + k + 1.0));
            }
            return Math.min(1, upper);
        }
        double lower = 0;
        double term = Math.exp(log(all, one, other, both - 1));
        for (int k = both - 1; k >= least && term > lower * NEGLIGIBLE; k--) {
            lower += term;
            term *= k * (all - one - other + (double) k) / ((one - k + 1.0) * (other - k + 1.0));
        }
        return Math.clamp(1 - lower, 0, 1);
    }

    private static double log(int all, int one, int other, int both) {
        return choose(one, both) + choose(all - one, other - both) - choose(all, other);
    }

    private static double choose(int from, int taken) {
        return Gamma.logGamma(from + 1.0) - Gamma.logGamma(taken + 1.0) - Gamma.logGamma(from - taken + 1.0);
    }
}
