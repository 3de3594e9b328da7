package org.cvmworkbench.ui.kit.explore;

import java.util.Arrays;

/// How high the bars of a histogram stand. A last bin that holds all the rest and is higher than every other is cut, so
/// that it does not flatten them.
///
/// @param highest the count of a bar of full height, at least 1
/// @param cut whether the last bar is cut
/// @param logarithmic whether a bar ten times as high stands for many times ten: then nothing need be cut
record HistogramScale(int highest, boolean cut, boolean logarithmic) {
    /// @param beyond whether the last bin holds the rest
    static HistogramScale of(int[] counts, boolean beyond, boolean logarithmic) {
        int all = Arrays.stream(counts).max().orElse(0);
        if (logarithmic || !beyond || counts.length < 2)
            return new HistogramScale(Math.max(1, all), false, logarithmic);
        int others = Arrays.stream(counts, 0, counts.length - 1).max().orElse(0);
        return new HistogramScale(Math.max(1, others > 0 ? others : all), all > others && others > 0, false);
    }

    /// The height of a bar as a share of the full height.
    double share(int count) {
        if (logarithmic) return Math.log1p(count) / Math.log1p(highest);
        return Math.min(1, count / (double) highest);
    }
}
