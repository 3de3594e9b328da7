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

    /// The part a value falls into, 1 to 5, the lowest values first.
    public int part(double value) {
        int part = 1;
        for (double cut : upTo) if (value > cut) part++;
        return part;
    }
}
