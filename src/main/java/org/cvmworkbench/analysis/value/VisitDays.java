package org.cvmworkbench.analysis.value;

import java.util.Arrays;
import org.cvmworkbench.columns.Receipts;

/// The days on which one customer after the other came, and what he brought on each: visits of one day are one, a
/// return alone is none.
final class VisitDays {
    private final Receipts receipts;
    private final VisitMoney money;
    private int[] days = new int[64];
    private long[] brought = new long[64];
    private int count;

    VisitDays(Receipts receipts, VisitMoney money) {
        this.receipts = receipts;
        this.money = money;
    }

    /// Turns to a customer. O(receipts of the customer).
    void follow(int customer) {
        count = 0;
        for (int receipt = receipts.from(customer); receipt < receipts.to(customer); receipt++) {
            if (money.visit()[receipt]) note(receipts.day()[receipt], money.amount()[receipt]);
        }
    }

    private void note(int day, long amount) {
        if (count > 0 && days[count - 1] == day) {
            brought[count - 1] += amount;
            return;
        }
        if (count == days.length) {
            days = Arrays.copyOf(days, count * 2);
            brought = Arrays.copyOf(brought, count * 2);
        }
        days[count] = day;
        brought[count++] = amount;
    }

    int count() {
        return count;
    }

    int day(int visit) {
        return days[visit];
    }

    /// In hundredths.
    long brought(int visit) {
        return brought[visit];
    }

    /// How many of them lie from the first day to the last, both included.
    int within(int from, int to) {
        int within = 0;
        for (int visit = 0; visit < count; visit++) if (days[visit] >= from && days[visit] <= to) within++;
        return within;
    }
}
