package org.cvmworkbench.analysis.uptake;

import java.util.Arrays;

/// How many purchases come of so many that are expected: negative binomial, Poisson where nothing but chance is at
/// work.
///
/// Its quantiles are those of the mid-distribution, P(X < k) + P(X = k) / 2, on straight lines between the counts (Ma,
/// Genton & Parzen 2011, Annals of the Institute of Statistical Mathematics 63:227): a band of them covers a small
/// count about as often as it says, where that of a smooth law, which is never quite 0, leaves nobody out who buys
/// nothing.
///
/// @param mean     above 0
/// @param variance at least the mean
public record CountDistribution(double mean, double variance) {
    /// Above it counts are as good as smooth.
    public static final double LARGEST_MEAN = 50;

    private static final double NEARLY_ALL = 1 - 1e-12;
    private static final int MOST = 100_000;

    public CountDistribution {
        variance = Math.max(variance, mean);
    }

    /// O(counts + probabilities).
    ///
    /// @param probabilities ascending
    public double[] quantiles(double[] probabilities) {
        double[] middle = middle();
        double[] quantiles = new double[probabilities.length];
        int count = 0;
        for (int i = 0; i < quantiles.length; i++) {
            while (count < middle.length && middle[count] <= probabilities[i]) count++;
            if (count == 0) quantiles[i] = 0;
            else if (count == middle.length) quantiles[i] = middle.length - 1.0;
            else quantiles[i] = count - 1 + share(middle, count, probabilities[i]);
        }
        return quantiles;
    }

    public double quantile(double probability) {
        return quantiles(new double[] {probability})[0];
    }

    private static double share(double[] middle, int count, double probability) {
        return (probability - middle[count - 1]) / (middle[count] - middle[count - 1]);
    }

    /// P(X < k) + P(X = k) / 2 for each count.
    private double[] middle() {
        double[] middle = new double[16];
        double weight = none();
        double below = 0;
        int count = 0;
        while (below < NEARLY_ALL && count < MOST) {
            if (count == middle.length) middle = Arrays.copyOf(middle, 2 * count);
            middle[count] = below + weight / 2;
            below += weight;
            weight *= ratio(count);
            count++;
        }
        return Arrays.copyOf(middle, count);
    }

    private boolean isPoisson() {
        return variance - mean < 1e-9 * mean;
    }

    private double shape() {
        return mean * mean / (variance - mean);
    }

    private double none() {
        return isPoisson() ? Math.exp(-mean) : Math.exp(shape() * Math.log(mean / variance));
    }

    /// P(k + 1) / P(k).
    private double ratio(int count) {
        return isPoisson() ? mean / (count + 1) : (count + shape()) / (count + 1) * (1 - mean / variance);
    }
}
