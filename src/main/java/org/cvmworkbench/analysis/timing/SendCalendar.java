package org.cvmworkbench.analysis.timing;

import java.util.Arrays;
import org.cvmworkbench.columns.Column;

/// Planned messages, counted by the day they are due.
///
/// @param firstDay the day after the as-of day, days since 1970-01-01
/// @param messages by day from the first on
/// @param overdue customers who get none, since they are to be won back
/// @param soon customers who get none, since they come before it would matter
public record SendCalendar(int firstDay, int[] messages, int overdue, int soon) {
    /// O(buyers).
    static SendCalendar of(NextPurchases next) {
        int last = next.asOf();
        for (int buyer = 0; buyer < next.silence().length; buyer++) last = Math.max(last, next.sendDay(buyer));
        int[] messages = new int[last - next.asOf()];
        int overdue = 0;
        int soon = 0;
        for (int buyer = 0; buyer < next.silence().length; buyer++) {
            int day = next.sendDay(buyer);
            if (day != Column.NO_INT) messages[day - next.asOf() - 1]++;
            else if (next.isOverdue(buyer)) overdue++;
            else if (next.isKnown(buyer)) soon++;
        }
        return new SendCalendar(next.asOf() + 1, messages, overdue, soon);
    }

    public int planned() {
        return Arrays.stream(messages).sum();
    }
}
