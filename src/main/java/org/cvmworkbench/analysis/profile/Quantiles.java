package org.cvmworkbench.analysis.profile;

import java.util.Arrays;

/// Quantiles of values that are all there: linear between the two nearest (type 7 of Hyndman & Fan 1996), so the median
/// of an even count is the mean of the two in the middle.
public final class Quantiles {
    /// Fewer are sorted one by one: most customers have a handful of gaps, for which a call of the library takes longer
    /// than the sorting.
    private static final int FEW = 16;

    private Quantiles() {}

    /// The median of the first `count` values, which are sorted in place.
    static double median(int[] values, int count) {
        if (count > FEW) Arrays.sort(values, 0, count);
        else insert(values, count);
        return (values[(count - 1) / 2] + values[count / 2]) / 2.0;
    }

    private static void insert(int[] values, int count) {
        for (int i = 1; i < count; i++) {
            int value = values[i];
            int at = i;
            for (; at > 0 && values[at - 1] > value; at--) values[at] = values[at - 1];
            values[at] = value;
        }
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
