package org.cvmworkbench.analysis.cohort;

import java.util.Arrays;
import org.cvmworkbench.analysis.profile.ReceiptTotals;
import org.cvmworkbench.columns.Receipts;
import org.cvmworkbench.columns.Snapshot;

/// What is read to count groups, and the periods that had ended on the as-of day.
///
/// @param first the receipt of each customer's first visit
/// @param money by receipt, in hundredths
/// @param period by day from `firstDay` on, 0 the first
/// @param complete how many periods had ended
record GroupWindows(
        Receipts receipts,
        ReceiptTotals totals,
        CohortRequest request,
        int[] first,
        long[] money,
        int firstDay,
        int[] period,
        int complete) {
    static GroupWindows of(Snapshot snapshot, ReceiptTotals totals, CohortRequest request, CohortMoney money) {
        int asOf = snapshot.asOf();
        int firstDay = Arrays.stream(snapshot.receipts().day()).parallel().min().orElse(asOf);
        int[] period = new int[asOf - firstDay + 1];
        int start = request.by().number(firstDay);
        Arrays.setAll(period, day -> request.by().number(firstDay + day) - start);
        int last = period[asOf - firstDay];
        boolean ended = request.by().lastDay(start + last) <= asOf;
        return new GroupWindows(
                snapshot.receipts(),
                totals,
                request,
                FirstVisits.of(snapshot, totals, request.everyDocument()).receipt(),
                money.amount(),
                firstDay,
                period,
                ended ? last + 1 : last);
    }

    int period(int receipt) {
        return period[receipts.day()[receipt] - firstDay];
    }

    /// Whether it counts as a visit.
    boolean counts(int receipt) {
        return request.everyDocument() || totals.visit()[receipt];
    }
}
