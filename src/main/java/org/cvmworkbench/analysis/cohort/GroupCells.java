package org.cvmworkbench.analysis.cohort;

import java.util.Arrays;

/// The cells of groups while some customers are being counted.
final class GroupCells {
    private final GroupWindows windows;
    private final long[][] cells;
    private final int[][] reached;
    private final int[] sizes;

    GroupCells(GroupWindows windows, int groups) {
        this.windows = windows;
        this.cells = new long[groups][windows.complete()];
        this.reached = new int[groups][windows.complete()];
        this.sizes = new int[groups];
    }

    void follow(int customer, int group) {
        int begin = windows.first()[customer];
        if (begin == FirstVisits.NONE) return;
        sizes[group]++;
        int first = windows.period(begin);
        int ages = windows.complete() - first;
        if (ages <= 0) return;
        reached[group][ages - 1]++;
        int end = windows.receipts().to(customer);
        switch (windows.request().measure()) {
            case CUSTOMERS -> customers(begin, end, first, ages, cells[group]);
            case RECEIPTS -> receipts(begin, end, first, ages, cells[group]);
            case REVENUE, MARGIN -> money(begin, end, first, ages, cells[group]);
            case VALUE -> value(begin, end, first, ages, cells[group]);
        }
    }

    private void customers(int begin, int end, int first, int ages, long[] row) {
        int counted = -1;
        for (int receipt = begin; receipt < end; receipt++) {
            int age = windows.period(receipt) - first;
            if (age >= ages) return;
            if (age == counted || !windows.counts(receipt)) continue;
            row[age]++;
            counted = age;
        }
    }

    private void receipts(int begin, int end, int first, int ages, long[] row) {
        for (int receipt = begin; receipt < end; receipt++) {
            int age = windows.period(receipt) - first;
            if (age >= ages) return;
            if (windows.counts(receipt)) row[age]++;
        }
    }

    private void money(int begin, int end, int first, int ages, long[] row) {
        for (int receipt = begin; receipt < end; receipt++) {
            int age = windows.period(receipt) - first;
            if (age >= ages) return;
            row[age] += windows.money()[receipt];
        }
    }

    /// Like money, but who has come no further than an age takes out of the next what came together until then; what
    /// comes together is summed over the ages at the end.
    private void value(int begin, int end, int first, int ages, long[] row) {
        long sum = 0;
        for (int receipt = begin; receipt < end; receipt++) {
            int age = windows.period(receipt) - first;
            if (age >= ages) break;
            row[age] += windows.money()[receipt];
            sum += windows.money()[receipt];
        }
        if (ages < row.length) row[ages] -= sum;
    }

    void add(GroupCells others) {
        for (int group = 0; group < sizes.length; group++) {
            sizes[group] += others.sizes[group];
            for (int age = 0; age < cells[group].length; age++) {
                cells[group][age] += others.cells[group][age];
                reached[group][age] += others.reached[group][age];
            }
        }
    }

    /// While counting, `reached` has who came so far and no further; whoever came further came as far, too.
    GroupRow row(int group, String label) {
        int[] further = reached[group].clone();
        for (int age = further.length - 2; age >= 0; age--) further[age] += further[age + 1];
        int ages = 0;
        while (ages < further.length && further[ages] > 0) ages++;
        long[] row = Arrays.copyOf(cells[group], ages);
        if (windows.request().measure() == Measure.VALUE) Arrays.parallelPrefix(row, Long::sum);
        return new GroupRow(label, sizes[group], row, Arrays.copyOf(further, ages));
    }
}
