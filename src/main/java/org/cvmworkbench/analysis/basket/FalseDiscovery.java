package org.cvmworkbench.analysis.basket;

import java.util.Comparator;
import java.util.stream.IntStream;

/// What part of those called significant would be so by chance (Benjamini & Hochberg 1995): of a
/// thousand pairs that have nothing to do with each other, fifty pass a test at 5 %.
public final class FalseDiscovery {
    /// Of what is called significant, at most this part is chance.
    public static final double RATE = 0.05;

    private FalseDiscovery() {}

    /// The rate at which each test begins to be significant. O(tests · log tests).
    ///
    /// @param chances the p-value of every test made, not only of those that look good
    public static double[] rates(double[] chances) {
        int[] order = IntStream.range(0, chances.length)
                .boxed()
                .sorted(Comparator.comparingDouble(test -> chances[test]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] rates = new double[chances.length];
        double least = 1;
        for (int rank = order.length; rank > 0; rank--) {
            int test = order[rank - 1];
            least = Math.min(least, chances[test] * order.length / rank);
            rates[test] = least;
        }
        return rates;
    }
}
