package org.cvmworkbench.analysis.profile;

import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.cvmworkbench.columns.Column;
import org.cvmworkbench.columns.Lines;
import org.cvmworkbench.columns.Parts;
import org.cvmworkbench.columns.Receipts;
import org.cvmworkbench.columns.Snapshot;

/// What each receipt comes to, by receipt.
///
/// @param amount the sum of its lines after returns, in hundredths
/// @param visit whether it has a line of quantity above 0: returns alone make no visit
public record ReceiptTotals(long[] amount, boolean[] visit) {
    /// O(lines).
    public static ReceiptTotals of(Snapshot snapshot) {
        Receipts receipts = snapshot.receipts();
        Lines lines = snapshot.lines();
        int[] firstLine = receipts.firstLine();
        long[] amount = new long[receipts.count()];
        boolean[] visit = new boolean[receipts.count()];
        Parts.each(amount.length, (from, to) -> {
            for (int receipt = from; receipt < to; receipt++) {
                long sum = 0;
                boolean bought = false;
                for (int line = firstLine[receipt]; line < firstLine[receipt + 1]; line++) {
                    sum += lines.amount()[line];
                    bought |= lines.quantity()[line] > 0;
                }
                amount[receipt] = sum;
                visit[receipt] = bought;
            }
        });
        return new ReceiptTotals(amount, visit);
    }

    /// The day of the first visit of a known customer. O(receipts).
    public OptionalInt firstVisit(Receipts receipts) {
        int[] day = receipts.day();
        return IntStream.range(0, receipts.firstAnonymous())
                .filter(receipt -> visit[receipt] && day[receipt] != Column.NO_INT)
                .map(receipt -> day[receipt])
                .min();
    }
}
