package org.cvmworkbench.analysis.profile;

import java.util.Arrays;

/// Quantiles of values that are all there: linear between the two nearest (type 7 of Hyndman & Fan 1996), so the median
/// of an even count is the mean of the two in the middle.
public final class Quantiles {
    private Quantiles() {}

    /// The median of the first `count` values, which are sorted in place.
    static double median(int[] values, int count) {
        Arrays.sort(values, 0, count);
        return (values[(count - 1) / 2] + values[count / 2]) / 2.0;
    }

    /// Quantiles of values in any order. O(values · shares) and what [Selection] sorts.
    ///
    /// @param values at least one
    /// @param shares 0 to 1
    public static double[] among(double[] values, double... shares) {
        return Arrays.stream(shares).map(share -> one(values, share)).toArray();
    }

    private static double one(double[] values, double share) {
        double place = share * (values.length - 1);
        int below = (int) place;
        double[] two = Selection.of(values, below, Math.min(below + 1, values.length - 1));
        return two[0] + (place - below) * (two[1] - two[0]);
    }

    /// @param sorted ascending, at least one
    /// @param share 0 to 1
    public static double of(double[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
