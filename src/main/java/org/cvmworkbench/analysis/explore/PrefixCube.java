package org.cvmworkbench.analysis.explore;

/// The counts of all pictures by pixel of the one a hand has taken hold of, as sums from the first pixel on: what a
/// brush covers is the difference of two rows, however many customers there are (Moritz, Howe, Heer: Falcon, CHI 2019).
/// Does not change.
public final class PrefixCube {
    private final Sheet sums;
    private final int pixels;

    private PrefixCube(Sheet sums, int pixels) {
        this.sums = sums;
        this.pixels = pixels;
    }

    /// @param sheet a row a pixel, and one for those who have none; given away
    static PrefixCube of(Sheet sheet, int pixels) {
        sheet.accumulate(pixels);
        return new PrefixCube(sheet, pixels);
    }

    /// Counts of those on the pixels `from` to `to - 1`; of everybody, also those on none, where these are all.
    /// O(places of all pictures).
    Sheet between(int from, int to) {
        Sheet end = sums.row(to - 1);
        if (from > 0) return end.with(sums.row(from - 1), -1);
        return to == pixels ? end.with(sums.row(pixels), 1) : end;
    }

    /// The counts alone, bin by bin and histogram by histogram.
    public int[] counts(int from, int to) {
        return between(from, to).whole();
    }
}
