package org.cvmworkbench.columns;

import java.util.Arrays;

/// The rows of a column that is being filled with whole numbers of any width.
sealed interface ColumnRows permits ColumnRows.Array, Repeats {
    /// Takes room for this many runs, which come next.
    default void expect(int runs) {}

    /// @param from the first of the values
    /// @param at where it goes
    void copy(long[] values, int from, int at, int count);

    /// Writes runs of equal numbers one behind the other.
    ///
    /// @param lengths of the runs, at least 1 each
    /// @param runs how many there are
    /// @param limit where the rows end; the runs do not go beyond
    /// @return the row behind the last
    int runs(long[] heads, long[] lengths, int runs, int at, int limit);

    /// Rows that can be written in any order.
    sealed interface Array extends ColumnRows {
        /// @param places where each row goes
        /// @param first the index of the first value's place
        void scatter(long[] values, int[] places, int first, int count);
    }

    static Array of(Column column) {
        return switch (column) {
            case Column.Codes codes -> new Narrow(codes.values());
            case Column.Ints ints -> new Narrow(ints.values());
            case Column.Longs longs -> new Wide(longs.values());
        };
    }

    /// @throws IllegalArgumentException where it does not fit
    static int narrow(long value) {
        int narrow = (int) value;
        if (narrow == value) return narrow;
        if (value == Column.NO_LONG) return Column.NO_INT;
        throw new IllegalArgumentException("too large: " + value);
    }

    record Narrow(int[] rows) implements Array {
        private static final int AHEAD = 4;

        @Override
        public void copy(long[] values, int from, int at, int count) {
            long strange = 0;
            for (int i = 0; i < count; i++) {
                int narrow = (int) values[from + i];
                rows[at + i] = narrow;
                strange |= values[from + i] ^ narrow;
            }
            if (strange != 0) for (int i = 0; i < count; i++) rows[at + i] = ColumnRows.narrow(values[from + i]);
        }

        /// Most runs are short: the first rows are written without asking how many are wanted.
        @Override
        public int runs(long[] heads, long[] lengths, int runs, int at, int limit) {
            int row = at;
            for (int i = 0; i < runs; i++) {
                int value = ColumnRows.narrow(heads[i]);
                int end = row + (int) lengths[i];
                if (row <= limit - AHEAD) {
                    rows[row] = value;
                    rows[row + 1] = value;
                    rows[row + 2] = value;
                    rows[row + 3] = value;
                    row += AHEAD;
                }
                if (row < end) Arrays.fill(rows, row, end, value);
                row = end;
            }
            return row;
        }

        @Override
        public void scatter(long[] values, int[] places, int first, int count) {
            for (int i = 0; i < count; i++) rows[places[first + i]] = ColumnRows.narrow(values[i]);
        }
    }

    record Wide(long[] rows) implements Array {
        @Override
        public void copy(long[] values, int from, int at, int count) {
            System.arraycopy(values, from, rows, at, count);
        }

        @Override
        public int runs(long[] heads, long[] lengths, int runs, int at, int limit) {
            int row = at;
            for (int i = 0; i < runs; i++) {
                int end = row + (int) lengths[i];
                Arrays.fill(rows, row, end, heads[i]);
                row = end;
            }
            return row;
        }

        @Override
        public void scatter(long[] values, int[] places, int first, int count) {
            for (int i = 0; i < count; i++) rows[places[first + i]] = values[i];
        }
    }
}
