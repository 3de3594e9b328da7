package org.cvmworkbench.analysis.profile;

import java.util.Arrays;
import org.cvmworkbench.columns.Lines;
import org.cvmworkbench.columns.Receipts;

/// Finds lines that equal another line of their receipt in every field.
final class LineDuplicates {
    private final Receipts receipts;
    private final Lines lines;

    LineDuplicates(Receipts receipts, Lines lines) {
        this.receipts = receipts;
        this.lines = lines;
    }

    /// How many lines repeat one before them.
    int count() {
        int[] firstLine = receipts.firstLine();
        int repeats = 0;
        for (int receipt = 0; receipt < receipts.count(); receipt++) {
            if (firstLine[receipt + 1] - firstLine[receipt] > 1) {
                repeats += repeats(firstLine[receipt], firstLine[receipt + 1]);
            }
        }
        return repeats;
    }

    private int repeats(int from, int to) {
        Integer[] order = new Integer[to - from];
        Arrays.setAll(order, i -> from + i);
        Arrays.sort(order, this::compare);
        int repeats = 0;
        for (int i = 1; i < order.length; i++) if (compare(order[i], order[i - 1]) == 0) repeats++;
        return repeats;
    }

    private int compare(int one, int other) {
        int order = Integer.compare(lines.product()[one], lines.product()[other]);
        if (order == 0) order = Integer.compare(lines.quantity()[one], lines.quantity()[other]);
        if (order == 0) order = Long.compare(lines.amount()[one], lines.amount()[other]);
        if (order == 0) order = Long.compare(lines.price(one), lines.price(other));
        if (order == 0) order = compare(lines.discount(), one, other);
        if (order == 0) order = compare(lines.cost(), one, other);
        if (order == 0)
            order = Integer.compare(lines.name().code(one), lines.name().code(other));
        if (order == 0 && lines.delay().length > 0) {
            order = Integer.compare(lines.delay()[one], lines.delay()[other]);
        }
        return order;
    }

    private static int compare(long[] column, int one, int other) {
        return column.length == 0 ? 0 : Long.compare(column[one], column[other]);
    }
}
