package org.cvmworkbench.ui.kit.explore;

/// A run of bins of a histogram: what a brush covers. It has at least one bin.
///
/// @param from the first
/// @param to behind the last
public record BinSpan(int from, int to) {
    public BinSpan {
        if (from < 0 || to <= from) throw new IllegalArgumentException(from + " to " + to);
    }

    public static BinSpan all(int bins) {
        return new BinSpan(0, bins);
    }

    /// From one bin to another, whichever comes first, both included.
    public static BinSpan across(int one, int other) {
        return new BinSpan(Math.min(one, other), Math.max(one, other) + 1);
    }

    /// The nearest run of bins to two places that may lie inside of bins.
    public static BinSpan nearest(double from, double to, int bins) {
        int first = Math.clamp(Math.round(from), 0, bins - 1);
        return new BinSpan(first, Math.clamp(Math.round(to), first + 1, bins));
    }

    /// As wide, as far along as there is room.
    public BinSpan moved(int by, int bins) {
        int way = Math.clamp(by, -from, bins - to);
        return new BinSpan(from + way, to + way);
    }

    /// Beginning elsewhere, as far as the end allows.
    public BinSpan startingAt(int bin) {
        return new BinSpan(Math.clamp(bin, 0, to - 1), to);
    }

    /// Ending elsewhere, as far as the beginning allows.
    public BinSpan endingAt(int bin, int bins) {
        return new BinSpan(from, Math.clamp(bin, from + 1, bins));
    }
}
