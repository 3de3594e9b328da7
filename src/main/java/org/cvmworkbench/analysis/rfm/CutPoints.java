package org.cvmworkbench.analysis.rfm;

import java.util.Arrays;
import org.cvmworkbench.analysis.profile.Selection;

/// Values that cut customers into five parts of about equal size. Equal values always fall into the same part, so with
/// many ties (one visit each, say) parts are uneven or empty rather than arbitrary.
///
/// @param upTo the highest value of parts 1 to 4, ascending
public record CutPoints(double[] upTo) {
    /// How many parts there are.
    public static final int PARTS = 5;

    /// Cuts after the observed values of rank n/5, 2n/5, 3n/5 and 4n/5, rounded up. Expected O(n).
    ///
    /// @param values of those who have one; reordered
    static CutPoints of(double[] values) {
        if (values.length == 0) return new CutPoints(new double[PARTS - 1]);
        int[] ranks = new int[PARTS - 1];
        for (int part = 1; part < PARTS; part++) {
            ranks[part - 1] = (int) Math.max(0, Math.ceilDiv((long) part * values.length, PARTS) - 1);
        }
        Selection.place(values, ranks);
        return new CutPoints(
                Arrays.stream(ranks).mapToDouble(rank -> values[rank]).toArray());
    }

    /// The same cuts after whole numbers that occur so often. O(counts).
    ///
    /// @param counts how often 0, 1 and so on occur
    static CutPoints ofCounts(int[] counts) {
        long all = 0;
        for (int count : counts) all += count;
        double[] upTo = new double[PARTS - 1];
        int value = 0;
        long before = all == 0 ? 0 : counts[0];
        for (int part = 1; part < PARTS && all > 0; part++) {
            long rank = Math.ceilDiv(part * all, PARTS);
            while (before < rank) before += counts[++value];
            upTo[part - 1] = value;
        }
        return new CutPoints(upTo);
    }

    /// The part a value falls into, 1 to 5, the lowest values first.
    public int part(double value) {
        int part = 1;
        for (double cut : upTo) if (value > cut) part++;
        return part;
    }
}
