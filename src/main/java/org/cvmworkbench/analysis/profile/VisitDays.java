package org.cvmworkbench.analysis.profile;

import java.util.Arrays;
import org.cvmworkbench.columns.Receipts;

/// The different days on which a customer visited, one customer after the other. Belongs to one thread.
public final class VisitDays {
    private final Receipts receipts;
    private final boolean[] visit;
    private final int asOf;
    private int[] days = new int[64];

    /// @param asOf receipts after this day are not looked at
    public VisitDays(Receipts receipts, ReceiptTotals totals, int asOf) {
        this.receipts = receipts;
        this.visit = totals.visit();
        this.asOf = asOf;
    }

    /// Goes to a customer and says how many days there are. O(receipts of the customer).
    public int follow(int customer) {
        int count = 0;
        for (int receipt = receipts.from(customer); receipt < receipts.to(customer); receipt++) {
            int day = receipts.day()[receipt];
            if (day > asOf) break;
            if (!visit[receipt] || (count > 0 && days[count - 1] == day)) continue;
            if (count == days.length) days = Arrays.copyOf(days, 2 * count);
            days[count++] = day;
        }
        return count;
    }

    /// A day of the customer gone to, days since 1970-01-01, ascending.
    public int day(int index) {
        return days[index];
    }
}
