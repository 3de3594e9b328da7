package org.cvmworkbench.analysis.health;

import java.util.Arrays;

/// The days on which something was sold, and the weekdays on which it usually is: a weekday with sales in fewer than a
/// fifth of the weeks is a closing day.
///
/// @param first day of the span, since 1970-01-01
/// @param sold by day of the span
/// @param open by weekday, 0 being that of 1970-01-01
record OpenDays(int first, boolean[] sold, boolean[] open) {
    private static final double USUALLY = 0.2;
    private static final int WEEK = 7;

    static OpenDays of(int first, boolean[] sold) {
        int[] days = new int[WEEK];
        int[] withSales = new int[WEEK];
        for (int i = 0; i < sold.length; i++) {
            int weekday = Math.floorMod(first + i, WEEK);
            days[weekday]++;
            if (sold[i]) withSales[weekday]++;
        }
        boolean[] open = new boolean[WEEK];
        for (int weekday = 0; weekday < WEEK; weekday++) {
            open[weekday] = withSales[weekday] >= Math.max(1, USUALLY * days[weekday]);
        }
        return new OpenDays(first, sold, open);
    }

    boolean isOpen(int index) {
        return open[Math.floorMod(first + index, WEEK)];
    }

    /// Days it should have been open.
    int due() {
        int due = 0;
        for (int i = 0; i < sold.length; i++) if (isOpen(i) || sold[i]) due++;
        return due;
    }

    /// Whether nothing was sold on a day it should have been open.
    boolean missing(int index) {
        return isOpen(index) && !sold[index];
    }

    /// How many of the days from here on are missing, closing days between them not counted.
    int missingFrom(int index) {
        int missing = 0;
        for (int i = index; i < sold.length && !sold[i]; i++) if (missing(i)) missing++;
        return missing;
    }

    /// The same, up to the last day of sales.
    static OpenDays trimmed(int first, boolean[] sold) {
        int from = 0;
        int to = sold.length;
        while (from < to && !sold[from]) from++;
        while (to > from && !sold[to - 1]) to--;
        return of(first + from, Arrays.copyOfRange(sold, from, to));
    }
}
