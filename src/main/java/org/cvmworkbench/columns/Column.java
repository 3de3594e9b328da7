package org.cvmworkbench.columns;

/// A named column of a run. The arrays are the column's own: whoever makes one gives them away. What a base keeps is
/// unpacked when its values are first asked for.
public sealed interface Column {
    /// Where an [Ints] has no value.
    int NO_INT = Integer.MIN_VALUE;
    /// Where a [Longs] has no value.
    long NO_LONG = Long.MIN_VALUE;

    String name();

    int rows();

    /// The same column with some of its rows, in the order they are named.
    Column pick(int[] rows);

    /// Words, as codes of a dictionary; 0 where there is none.
    record Codes(String name, String dictionary, Held<int[]> held) implements Column {
        public Codes(String name, String dictionary, int[] values) {
            this(name, dictionary, Held.of(values));
        }

        public int[] values() {
            return held.get();
        }

        @Override
        public Column pick(int[] rows) {
            return new Codes(name, dictionary, picked(values(), rows));
        }

        @Override
        public int rows() {
            return held.rows();
        }
    }

    /// Days since 1970-01-01, or seconds of a day.
    record Ints(String name, Held<int[]> held) implements Column {
        public Ints(String name, int[] values) {
            this(name, Held.of(values));
        }

        public int[] values() {
            return held.get();
        }

        @Override
        public Column pick(int[] rows) {
            return new Ints(name, picked(values(), rows));
        }

        @Override
        public int rows() {
            return held.rows();
        }
    }

    /// Scaled decimals: quantities in thousandths, prices in ten-thousandths, money in hundredths.
    record Longs(String name, Held<long[]> held) implements Column {
        public Longs(String name, long[] values) {
            this(name, Held.of(values));
        }

        public long[] values() {
            return held.get();
        }

        @Override
        public Column pick(int[] rows) {
            long[] values = values();
            long[] picked = new long[rows.length];
            for (int i = 0; i < rows.length; i++) picked[i] = values[rows[i]];
            return new Longs(name, picked);
        }

        @Override
        public int rows() {
            return held.rows();
        }
    }

    private static int[] picked(int[] values, int[] rows) {
        int[] picked = new int[rows.length];
        for (int i = 0; i < rows.length; i++) picked[i] = values[rows[i]];
        return picked;
    }
}
