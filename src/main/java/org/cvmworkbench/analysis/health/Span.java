package org.cvmworkbench.analysis.health;

import java.util.Arrays;
import org.cvmworkbench.columns.Column;

/// The days a base is about: from the first to the last receipt, without the few that lie far outside. A day is stray
/// when a gap of months, and of twenty usual gaps, parts it and at most one receipt in a hundred from all others.
///
/// @param first since 1970-01-01; [Column#NO_INT] in a base without receipts
/// @param last the same
record Span(int first, int last) {
    private static final int MONTHS = 60;
    private static final int USUAL_GAPS = 20;
    private static final int ONE_IN = 100;

    /// O(receipts · log receipts).
    static Span of(int[] receiptDays) {
        if (receiptDays.length == 0) return new Span(Column.NO_INT, Column.NO_INT);
        int[] days = receiptDays.clone();
        Arrays.parallelSort(days);
        int most = days.length / ONE_IN;
        int gap = Math.max(MONTHS, USUAL_GAPS * usualGap(days));
        int from = 0;
        for (int i = 1; i <= most; i++) if ((long) days[i] - days[i - 1] > gap) from = i;
        int to = days.length - 1;
        for (int i = days.length - 1; i >= days.length - most && i > from; i--) {
            if ((long) days[i] - days[i - 1] > gap) to = i - 1;
        }
        return new Span(days[from], days[to]);
    }

    /// The median of days between days that have receipts.
    private static int usualGap(int[] sorted) {
        int[] gaps = new int[sorted.length];
        int count = 0;
        for (int i = 1; i < sorted.length; i++) {
            if (sorted[i] > sorted[i - 1]) gaps[count++] = Math.min(sorted[i] - sorted[i - 1], 1 << 20);
        }
        if (count == 0) return 0;
        Arrays.sort(gaps, 0, count);
        return gaps[count / 2];
    }

    boolean isEmpty() {
        return first == Column.NO_INT;
    }

    boolean contains(int day) {
        return first <= day && day <= last;
    }

    int days() {
        return isEmpty() ? 0 : last - first + 1;
    }
}
