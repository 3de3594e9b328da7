package org.cvmworkbench.analysis.cohort;

import org.hipparchus.distribution.continuous.NormalDistribution;

/// The range in which a share lies, seen in a count: Wilson's score interval (JASA 22, 1927), which stays within 0 and
/// 1 and holds for small counts.
///
/// @param low a fraction, as `high`
public record WilsonInterval(double low, double high) {

    /// @param successes of `trials`, at least one trial
    /// @param probability that the interval holds the share, such as 0.8
    public static WilsonInterval of(long successes, long trials, double probability) {
        if (trials < 1 || successes < 0 || successes > trials) {
            throw new IllegalArgumentException(successes + " of " + trials + " is no share");
        }
        double z = new NormalDistribution().inverseCumulativeProbability((1 + probability) / 2);
        return of((double) successes / trials, (double) trials, z);
    }

    /// @param share 0 to 1, as if seen in so many trials: of shares over clusters their effective number (Korn and
    ///     Graubard, Survey Methodology 24, 1998)
    /// @param z of the normal distribution
    public static WilsonInterval of(double share, double trials, double z) {
        double spread = z * z / trials;
        double middle = (share + spread / 2) / (1 + spread);
        double half = z / (1 + spread) * Math.sqrt(share * (1 - share) / trials + spread / trials / 4);
        return new WilsonInterval(Math.max(0, middle - half), Math.min(1, middle + half));
    }
}
