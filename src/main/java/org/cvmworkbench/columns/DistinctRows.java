package org.cvmworkbench.columns;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// Rows of a run that equal no earlier one in every column.
public final class DistinctRows {
    private DistinctRows() {}

    /// The run with the first of equal rows each, in their order; the run itself where none are equal. O(rows ·
    /// columns) while few different rows have the same hash.
    public static Run of(Run run) {
        boolean[] keeps = new boolean[run.rows()];
        int[] next = new int[run.rows()];
        Map<Long, Integer> first = new HashMap<>();
        for (int row = 0; row < run.rows(); row++) {
            Integer before = first.get(hash(run, row));
            next[row] = before == null ? -1 : before;
            keeps[row] = isNew(run, row, next);
            if (keeps[row]) first.put(hash(run, row), row);
        }
        return run.where(keeps);
    }

    private static boolean isNew(Run run, int row, int[] next) {
        for (int before = next[row]; before >= 0; before = next[before]) {
            if (equal(run, row, before)) return false;
        }
        return true;
    }

    private static boolean equal(Run run, int row, int other) {
        for (Column column : run.columns()) if (value(column, row) != value(column, other)) return false;
        return true;
    }

    private static long hash(Run run, int row) {
        long[] values = new long[run.columns().size()];
        for (int i = 0; i < values.length; i++) values[i] = value(run.columns().get(i), row);
        long hash = Arrays.hashCode(values);
        for (long value : values) hash = hash * 0x9e3779b97f4a7c15L + value;
        return hash;
    }

    private static long value(Column column, int row) {
        return switch (column) {
            case Column.Codes codes -> codes.values()[row];
            case Column.Ints ints -> ints.values()[row];
            case Column.Longs longs -> longs.values()[row];
        };
    }
}
