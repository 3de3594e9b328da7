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

    /// Cuts after the observed values of rank n/5, 2n/5, 3n/5 and 4n/5, rounded up. O(n) and what [Selection] sorts.
    ///
    /// @param values of those who have one
    static CutPoints of(double[] values) {
        if (values.length == 0) return new CutPoints(new double[PARTS - 1]);
        int[] ranks = new int[PARTS - 1];
        for (int part = 1; part < PARTS; part++) {
            ranks[part - 1] = (int) Math.max(0, Math.ceilDiv((long) part * values.length, PARTS) - 1);
        }
        return new CutPoints(Selection.of(values, ranks));
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

    /// Cuts after these values, ascending, at most four; with fewer there are fewer parts.
    public static CutPoints after(double... values) {
        if (values.length == 0 || values.length >= PARTS) throw new IllegalArgumentException(values.length + " cuts");
        double[] upTo = Arrays.copyOf(values, PARTS - 1);
        Arrays.fill(upTo, values.length, upTo.length, values[values.length - 1]);
        return new CutPoints(upTo);
    }

    /// The same but for one cut, which goes to another whole value, at most up to its neighbours; cuts at the same
    /// value go with it.
    ///
    /// @param cut 0 to 3
    /// @param lowest it can go to
    public CutPoints moved(int cut, double to, double lowest) {
        double from = upTo[cut];
        double least = Arrays.stream(upTo).filter(one -> one < from).max().orElse(lowest - 1) + 1;
        double most = Arrays.stream(upTo).filter(one -> one > from).min().orElse(Double.MAX_VALUE) - 1;
        double place = Math.clamp(Math.rint(to), least, Math.max(least, most));
        return new CutPoints(
                Arrays.stream(upTo).map(one -> one == from ? place : one).toArray());
    }

    /// Whether any value can fall into a part: ties may have left it nothing.
    ///
    /// @param part 1 to 5
    public boolean isOpen(int part) {
        return part == 1 || part == PARTS || upTo[part - 1] > upTo[part - 2];
    }

    /// The different cuts, ascending.
    public double[] distinct() {
        return Arrays.stream(upTo).distinct().toArray();
    }

    /// The part a value falls into, 1 to 5, the lowest values first.
    public int part(double value) {
        int part = 1;
        for (double cut : upTo) if (value > cut) part++;
        return part;
    }

    /// The same cuts, wherever they come from.
    @Override
    public boolean equals(Object other) {
        return other instanceof CutPoints(double[] others) && Arrays.equals(upTo, others);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(upTo);
    }

    @Override
    public String toString() {
        return Arrays.toString(upTo);
    }
}
