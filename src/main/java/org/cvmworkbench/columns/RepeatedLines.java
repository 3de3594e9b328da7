package org.cvmworkbench.columns;

import java.util.Arrays;
import java.util.function.IntConsumer;

/// Lines that equal one before them on their receipt in every field.
public final class RepeatedLines {
    private static final int FEW = 24;

    private final Receipts receipts;
    private final Lines lines;

    public RepeatedLines(Receipts receipts, Lines lines) {
        this.receipts = receipts;
        this.lines = lines;
    }

    /// Calls with each line that repeats one before it, receipt by receipt. O(lines · log of a receipt's lines).
    public void forEach(IntConsumer repeated) {
        int[] firstLine = receipts.firstLine();
        for (int receipt = 0; receipt < receipts.count(); receipt++) {
            int from = firstLine[receipt];
            int to = firstLine[receipt + 1];
            if (to - from <= FEW) ofFew(from, to, repeated);
            else ofMany(from, to, repeated);
        }
    }

    private void ofFew(int from, int to, IntConsumer repeated) {
        for (int line = from + 1; line < to; line++) {
            for (int before = from; before < line; before++) {
                if (compare(line, before) != 0) continue;
                repeated.accept(line);
                break;
            }
        }
    }

    private void ofMany(int from, int to, IntConsumer repeated) {
        Integer[] order = new Integer[to - from];
        Arrays.setAll(order, i -> from + i);
        Arrays.sort(order, this::compare);
        for (int i = 1; i < order.length; i++) if (compare(order[i], order[i - 1]) == 0) repeated.accept(order[i]);
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
