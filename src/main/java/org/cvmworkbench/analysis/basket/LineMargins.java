package org.cvmworkbench.analysis.basket;

import java.util.List;
import org.cvmworkbench.columns.Column;
import org.cvmworkbench.columns.Parts;
import org.cvmworkbench.columns.Snapshot;

/// What a bought line earned: its amount less its costs. A line without a cost is taken at the margin
/// rate of those that have one; where less than half of all amounts have costs, it is the amount
/// itself.
///
/// @param known whether this is margin; otherwise it is revenue
/// @param rate of margin in the amounts whose cost is known
public record LineMargins(Snapshot snapshot, boolean known, double rate) {
    private static final double ENOUGH = 0.5;
    private static final double UNITS = 100_000; // thousandths times ten-thousandths, in hundredths

    private record Sums(long costed, double costs, long all) {}

    /// O(lines), on all processors.
    public static LineMargins of(Snapshot snapshot) {
        if (!snapshot.hasCosts()) return new LineMargins(snapshot, false, 1);
        List<Sums> parts = Parts.find(snapshot.lines().count(), (from, to) -> sums(snapshot, from, to));
        long costed = parts.stream().mapToLong(Sums::costed).sum();
        long all = parts.stream().mapToLong(Sums::all).sum();
        double costs = 0;
        for (Sums part : parts) costs += part.costs;
        boolean known = costed > ENOUGH * all;
        return new LineMargins(snapshot, known, known ? 1 - costs / costed : 1);
    }

    private static Sums sums(Snapshot snapshot, int from, int to) {
        long costed = 0;
        double costs = 0;
        long all = 0;
        for (int line = from; line < to; line++) {
            if (snapshot.lines().quantity()[line] <= 0) continue;
            long amount = snapshot.lines().amount()[line];
            long cost = snapshot.unitCost(line);
            all += amount;
            if (cost == Column.NO_LONG) continue;
            costed += amount;
            costs += cost * (snapshot.lines().quantity()[line] / UNITS);
        }
        return new Sums(costed, costs, all);
    }

    /// In hundredths.
    public double of(int line) {
        long amount = snapshot.lines().amount()[line];
        long cost = known ? snapshot.unitCost(line) : Column.NO_LONG;
        return cost == Column.NO_LONG
                ? amount * rate
                : amount - cost * (snapshot.lines().quantity()[line] / UNITS);
    }
}
