package org.cvmworkbench.analysis.profile;

import java.util.List;
import org.cvmworkbench.columns.Column;
import org.cvmworkbench.columns.IntBuilder;
import org.cvmworkbench.columns.LongBuilder;
import org.cvmworkbench.columns.Parts;
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
        List<Scan> scans = Parts.find(margin.length, (from, to) -> {
            Scan scan = new Scan(snapshot, margin);
            for (int receipt = from; receipt < to; receipt++) scan.follow(receipt);
            return scan;
        });
        Sums all = scans.stream().map(Scan::sums).reduce(Sums.NOTHING, Sums::and);
        double rate = all.revenue == 0 ? 0 : (double) all.margin / all.revenue;
        for (Scan scan : scans) scan.estimate(rate);
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

    /// Receipts that have lines without a cost are noted for when the margin rate of the others is known.
    private static final class Scan {
        private final int[] firstLine;
        private final long[] amounts;
        private final int[] quantities;
        private final Snapshot snapshot;
        private final long[] margin;
        private final IntBuilder guessed = new IntBuilder();
        private final LongBuilder uncosted = new LongBuilder();
        private long revenue;
        private long earned;
        private long known;
        private long all;

        Scan(Snapshot snapshot, long[] margin) {
            this.snapshot = snapshot;
            this.firstLine = snapshot.receipts().firstLine();
            this.amounts = snapshot.lines().amount();
            this.quantities = snapshot.lines().quantity();
            this.margin = margin;
        }

        void follow(int receipt) {
            long exact = 0;
            long open = 0;
            int end = firstLine[receipt + 1];
            for (int line = firstLine[receipt]; line < end; line++) {
                long amount = amounts[line];
                long cost = snapshot.unitCost(line);
                all += Math.abs(amount);
                if (cost == Column.NO_LONG) {
                    open += amount;
                    continue;
                }
                exact += amount * UNITS - quantities[line] * cost;
                known += Math.abs(amount);
                revenue += amount;
            }
            margin[receipt] = Math.floorDiv(2 * exact + UNITS, 2 * UNITS);
            earned += margin[receipt];
            if (open != 0) {
                guessed.add(receipt);
                uncosted.add(open);
            }
        }

        /// @param rate of margin in revenue
        void estimate(double rate) {
            int[] receipts = guessed.toArray();
            long[] open = uncosted.toArray();
            for (int i = 0; i < receipts.length; i++) margin[receipts[i]] += Math.round(open[i] * rate);
        }

        Sums sums() {
            return new Sums(revenue, earned, known, all);
        }
    }
}
