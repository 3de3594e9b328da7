package org.cvmworkbench.benchmark;

import java.util.Arrays;
import java.util.List;
import org.cvmworkbench.analysis.profile.ReceiptTotals;
import org.cvmworkbench.analysis.timing.NextPurchases;
import org.cvmworkbench.analysis.timing.PurchaseDays;
import org.cvmworkbench.analysis.timing.SendCalendar;
import org.cvmworkbench.analysis.timing.TimingRequest;
import org.cvmworkbench.columns.Snapshot;

/// The next purchase of every customer with its band, and the calendar of what is to be sent.
final class Timing {
    private Timing() {}

    static Question of(Snapshot snapshot) {
        ReceiptTotals totals = ReceiptTotals.of(snapshot);
        Work ours = () -> {
            PurchaseDays days = PurchaseDays.ofVisits(snapshot, totals, snapshot.asOf());
            NextPurchases next = NextPurchases.of(days, snapshot.asOf(), TimingRequest.USUAL);
            SendCalendar calendar = next.calendar();
            return () -> messages(calendar);
        };
        return Question.alone("W10 next purchases and calendar", ours).target("2 s");
    }

    private static List<Long> messages(SendCalendar calendar) {
        return Arrays.stream(calendar.messages()).asLongStream().boxed().toList();
    }
}
