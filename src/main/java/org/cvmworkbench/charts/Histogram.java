package org.cvmworkbench.charts;

import java.util.Arrays;

/// Draws counted in bins of equal, round width.
///
/// @param from where the first bin begins
/// @param width of each bin
/// @param counts of each bin; the first and the last hold what lies further out
record Histogram(double from, double width, int[] counts) {
    private static final int BINS = 32;
    private static final double TAIL = 0.001;

    /// 32 to 80 bins over all but the outermost 0.2 % of the draws, which go to the bins at the ends; a single one
    /// where all draws are equal. O(n).
    ///
    /// @param draws ascending
    static Histogram of(double[] draws) {
        if (draws.length == 0) return new Histogram(0, 1, new int[1]);
        double low = draws[(int) (TAIL * draws.length)];
        double high = draws[draws.length - 1 - (int) (TAIL * draws.length)];
        if (low == high) return new Histogram(low - 0.5, 1, new int[] {draws.length});
        double width = round((high - low) / BINS);
        double from = Math.floor(low / width) * width;
        int[] counts = new int[(int) Math.floor((high - from) / width) + 1];
        for (double draw : draws) {
            counts[(int) Math.clamp(Math.floor((draw - from) / width), 0, counts.length - 1)]++;
        }
        return new Histogram(from, width, counts);
    }

    double left(int bin) {
        return from + bin * width;
    }

    double to() {
        return left(counts.length);
    }

    int highest() {
        return Arrays.stream(counts).max().orElse(0);
    }

    /// The last of 1, 2, 5, 10, 20, 50 and so on that is not wider.
    private static double round(double width) {
        double ten = Math.pow(10, Math.floor(Math.log10(width)));
        return width >= 5 * ten ? 5 * ten : width >= 2 * ten ? 2 * ten : ten;
    }
}
