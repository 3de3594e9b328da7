package org.cvmworkbench.analysis.value;

import org.hipparchus.special.Beta;
import org.hipparchus.special.Gamma;

/// How probable it is that somebody who still buys comes in each of the periods ahead, in the BG/NBD and MBG/NBD.
///
/// Given a rate λ and a chance p to leave after a visit, he still buys at s with probability e^(−λps), and then comes
/// in the w days after it with 1 − e^(−λw). Given his history λ is Gamma(r + x, α + T) and p Beta(a, b + stayed), one
/// independent of the other, so that both terms are a sum over the n visits until s of E[(1 − p)^n] times a probability
/// of the negative binomial: of positive terms, by recurrence.
///
/// @param law of gaps as chance makes them, of one stage
/// @param ends the days from now to the end of each period; the first of them begins now
record ComingChances(BetaGeometricLaw law, int[] ends) {
    private static final double NOTHING = 1e-13;
    /// Deviations below the mean where nothing is.
    private static final int FAR = 12;

    /// By period. O(periods · visits ahead).
    double[] of(int repeats, int age) {
        double[] chances = new double[ends.length];
        double size = law.r() + repeats;
        double known = law.alpha() + age;
        double stays = law.b() + law.model().stayed(repeats);
        int start = 0;
        for (int period = 0; period < ends.length; period++) {
            int width = ends[period] - start;
            double none = Math.exp(-size * Math.log1p(width / known));
            double buys = stillBuys(size, start / known, stays);
            chances[period] = Math.clamp(buys - none * stillBuys(size, start / (known + width), stays), 0, 1);
            start = ends[period];
        }
        return chances;
    }

    /// E[e^(−λps)].
    ///
    /// @param relative s, as a part of what was seen
    private double stillBuys(double size, double relative, double stays) {
        if (relative == 0) return 1;
        double success = relative / (1 + relative);
        double mean = size * relative;
        long visits = (long) Math.max(0, mean - FAR * Math.sqrt(mean * (1 + relative)));
        double term = Math.exp(logProbability(size, relative, visits));
        double stayed =
                visits == 0 ? 1 : Math.exp(Beta.logBeta(law.a(), stays + visits) - Beta.logBeta(law.a(), stays));
        double sum = 0;
        for (; ; visits++) {
            sum += term * stayed;
            double ratio = success * (size + visits) / (visits + 1);
            double slowest = Math.max(success, ratio);
            if (slowest < 1 && term * ratio / (1 - slowest) * stayed <= NOTHING * sum) return sum;
            term *= ratio;
            stayed *= (stays + visits) / (law.a() + stays + visits);
        }
    }

    /// Of so many visits of a negative binomial.
    private static double logProbability(double size, double relative, long visits) {
        double none = -size * Math.log1p(relative);
        if (visits == 0) return none;
        double ways = Gamma.logGamma(size + visits) - Gamma.logGamma(size) - Gamma.logGamma(visits + 1.0);
        return ways + visits * (Math.log(relative) - Math.log1p(relative)) + none;
    }
}
