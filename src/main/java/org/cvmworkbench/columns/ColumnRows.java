package org.cvmworkbench.columns;

import java.util.Arrays;

/// The rows of a column that is being filled with whole numbers of any width.
sealed interface ColumnRows {
    void copy(long[] values, int at, int count);

    void fill(long value, int from, int to);

    /// @param places where each row goes
    /// @param first the index of the first value's place
    void scatter(long[] values, int[] places, int first, int count);

    static ColumnRows of(Column column) {
        return switch (column) {
            case Column.Codes codes -> new Narrow(codes.values());
            case Column.Ints ints -> new Narrow(ints.values());
            case Column.Longs longs -> new Wide(longs.values());
        };
    }

    record Narrow(int[] rows) implements ColumnRows {
        @Override
        public void copy(long[] values, int at, int count) {
            for (int i = 0; i < count; i++) rows[at + i] = narrow(values[i]);
        }

        @Override
        public void fill(long value, int from, int to) {
            Arrays.fill(rows, from, to, narrow(value));
        }

        @Override
        public void scatter(long[] values, int[] places, int first, int count) {
            for (int i = 0; i < count; i++) rows[places[first + i]] = narrow(values[i]);
        }

        private static int narrow(long value) {
            return value == Column.NO_LONG ? Column.NO_INT : (int) value;
        }
    }

    record Wide(long[] rows) implements ColumnRows {
        @Override
        public void copy(long[] values, int at, int count) {
            System.arraycopy(values, 0, rows, at, count);
        }

        @Override
        public void fill(long value, int from, int to) {
            Arrays.fill(rows, from, to, value);
        }

        @Override
        public void scatter(long[] values, int[] places, int first, int count) {
            for (int i = 0; i < count; i++) rows[places[first + i]] = values[i];
        }
    }
}
