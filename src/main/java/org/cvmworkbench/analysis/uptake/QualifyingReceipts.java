package org.cvmworkbench.analysis.uptake;

import org.cvmworkbench.columns.Lines;
import org.cvmworkbench.columns.Parts;
import org.cvmworkbench.columns.Receipts;
import org.cvmworkbench.columns.Snapshot;

/// Whether each receipt is one that an offer is about. Lines that are returns do not count.
///
/// @param byReceipt by number of the receipt in the snapshot
public record QualifyingReceipts(boolean[] byReceipt) {
    /// O(lines), on all processors.
    public static QualifyingReceipts of(Snapshot snapshot, Qualification qualification) {
        Receipts receipts = snapshot.receipts();
        boolean[] byReceipt = new boolean[receipts.count()];
        Parts.each(byReceipt.length, (from, to) -> {
            Reading reading = new Reading(receipts, snapshot.lines());
            for (int receipt = from; receipt < to; receipt++)
                byReceipt[receipt] = reading.qualifies(receipt, qualification);
        });
        return new QualifyingReceipts(byReceipt);
    }

    private record Reading(int[] firstLine, int[] product, Lines lines) {
        Reading(Receipts receipts, Lines lines) {
            this(receipts.firstLine(), lines.product(), lines);
        }

        boolean qualifies(int receipt, Qualification qualification) {
            return switch (qualification) {
                case Qualification.AnyOf(boolean[] products) -> has(receipt, products);
                case Qualification.Both(boolean[] one, boolean[] other) -> has(receipt, one) && has(receipt, other);
                case Qualification.Reaches(boolean[] items, boolean[] _, long sum) ->
                    has(receipt, items) && bought(receipt) >= sum;
            };
        }

        private boolean has(int receipt, boolean[] products) {
            for (int line = firstLine[receipt]; line < firstLine[receipt + 1]; line++) {
                if (products[product[line]] && lines.quantity()[line] > 0) return true;
            }
            return false;
        }

        private long bought(int receipt) {
            long sum = 0;
            for (int line = firstLine[receipt]; line < firstLine[receipt + 1]; line++) {
                if (lines.quantity()[line] > 0) sum += lines.amount()[line];
            }
            return sum;
        }
    }
}
