package org.cvmworkbench.analysis.profile;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import org.cvmworkbench.columns.Receipts;

/// The different days on which a customer visited and what each brought, one customer after the other: visits of one
/// day are one, a return alone is none. Belongs to one thread.
public final class VisitDays {
    private final Receipts receipts;
    private final ReceiptTotals totals;
    private final int asOf;
    private final IntUnaryOperator period;
    private int[] days = new int[64];
    private long[] brought = new long[64];
    private int count;

    /// @param asOf receipts after this day are not looked at
    public VisitDays(Receipts receipts, ReceiptTotals totals, int asOf) {
        this(receipts, totals, asOf, day -> day);
    }

    /// The same of periods instead of days.
    ///
    /// @param period the number of the period a day lies in
    public VisitDays(Receipts receipts, ReceiptTotals totals, int asOf, IntUnaryOperator period) {
        this.receipts = receipts;
        this.totals = totals;
        this.asOf = asOf;
        this.period = period;
    }

    /// Goes to a customer and says how many days there are. O(receipts of the customer).
    public int follow(int customer) {
        count = 0;
        for (int receipt = receipts.from(customer); receipt < receipts.to(customer); receipt++) {
            int day = receipts.day()[receipt];
            if (day > asOf) break;
            if (totals.visit()[receipt]) note(period.applyAsInt(day), totals.amount()[receipt]);
        }
        return count;
    }

    private void note(int day, long amount) {
        if (count > 0 && days[count - 1] == day) {
            brought[count - 1] += amount;
            return;
        }
        if (count == days.length) {
            days = Arrays.copyOf(days, 2 * count);
            brought = Arrays.copyOf(brought, 2 * count);
        }
        days[count] = day;
        brought[count++] = amount;
    }

    /// A day of the customer gone to, days since 1970-01-01, ascending.
    public int day(int index) {
        return days[index];
    }

    /// What the visits of a day brought, in hundredths.
    public long brought(int index) {
        return brought[index];
    }

    /// How many days lie from the first to the last, both included.
    public int within(int from, int to) {
        int within = 0;
        for (int index = 0; index < count; index++) if (days[index] >= from && days[index] <= to) within++;
        return within;
    }
}
