package org.cvmworkbench.analysis.profile;

import org.cvmworkbench.columns.Column;
import org.cvmworkbench.columns.Lines;
import org.cvmworkbench.columns.Parts;
import org.cvmworkbench.columns.Receipts;
import org.cvmworkbench.columns.Snapshot;

/// What each receipt earned: its amounts less the costs of what was bought. Lines without a cost are taken at
/// the margin rate of those that have one.
///
/// @param margin by receipt, in hundredths
/// @param costed the part of all amounts whose cost is known, 0 to 1
public record ReceiptMargins(long[] margin, double costed) {
    /// With less than this part costed, margin would be more guess than fact.
    private static final double ENOUGH = 0.5;
    private static final long UNITS = 100_000; // thousandths times ten-thousandths, in hundredths

    /// O(lines), on all processors.
    public static ReceiptMargins of(Snapshot snapshot) {
        long[] margin = new long[snapshot.receipts().count()];
        if (!snapshot.hasCosts()) return new ReceiptMargins(margin, 0);
        long[] uncosted = new long[margin.length];
        Sums all = Parts.find(margin.length, (from, to) -> {
                    Scan scan = new Scan(snapshot, margin, uncosted);
                    for (int receipt = from; receipt < to; receipt++) scan.follow(receipt);
                    return scan.sums();
                })
                .stream()
                .reduce(Sums.NOTHING, Sums::and);
        double rate = all.revenue == 0 ? 0 : (double) all.margin / all.revenue;
        for (int receipt = 0; receipt < margin.length; receipt++) {
            if (uncosted[receipt] != 0) margin[receipt] += Math.round(uncosted[receipt] * rate);
        }
        return new ReceiptMargins(margin, all.all == 0 ? 0 : (double) all.known / all.all);
    }

    /// Whether enough costs are known to speak of margin.
    public boolean known() {
        return costed >= ENOUGH;
    }

    /// Of lines with a cost, and of all.
    ///
    /// @param known sum of their amounts without signs, as `all`
    private record Sums(long revenue, long margin, long known, long all) {
        static final Sums NOTHING = new Sums(0, 0, 0, 0);

        Sums and(Sums other) {
            return new Sums(revenue + other.revenue, margin + other.margin, known + other.known, all + other.all);
        }
    }

    private static final class Scan {
        private final Snapshot snapshot;
        private final Receipts receipts;
        private final Lines lines;
        private final long[] margin;
        private final long[] uncosted;
        private long revenue;
        private long earned;
        private long known;
        private long all;

        Scan(Snapshot snapshot, long[] margin, long[] uncosted) {
            this.snapshot = snapshot;
            this.receipts = snapshot.receipts();
            this.lines = snapshot.lines();
            this.margin = margin;
            this.uncosted = uncosted;
        }

        void follow(int receipt) {
            long exact = 0;
            for (int line = receipts.firstLine()[receipt]; line < receipts.firstLine()[receipt + 1]; line++) {
                long amount = lines.amount()[line];
                long cost = snapshot.unitCost(line);
                all += Math.abs(amount);
                if (cost == Column.NO_LONG) {
                    uncosted[receipt] += amount;
                    continue;
                }
                exact += amount * UNITS - lines.quantity()[line] * cost;
                known += Math.abs(amount);
                revenue += amount;
            }
            margin[receipt] = Math.floorDiv(2 * exact + UNITS, 2 * UNITS);
            earned += margin[receipt];
        }

        Sums sums() {
            return new Sums(revenue, earned, known, all);
        }
    }
}
