package org.cvmworkbench.columns;

/// Whole numbers of some rows, in arrays as narrow as they fit: each lies above the lowest of them. Immutable.
public sealed interface Narrow {
    /// Where there is no number.
    long MISSING = Column.NO_LONG;

    int rows();

    /// The lowest number; [#MISSING] where there is none at all.
    long lowest();

    /// Writes the numbers to the start of an array.
    void unpack(long[] into);

    /// @param values of which the first `rows` are taken; [#MISSING] where there is none
    static Narrow of(long[] values, int rows) {
        long lowest = Long.MAX_VALUE;
        long highest = MISSING;
        boolean missing = false;
        for (int i = 0; i < rows; i++) {
            long value = values[i];
            if (value == MISSING) {
                missing = true;
            } else {
                lowest = Math.min(lowest, value);
                highest = Math.max(highest, value);
            }
        }
        if (highest == MISSING) return new Same(rows, MISSING);
        if (lowest == highest && !missing) return new Same(rows, lowest);
        Base base = new Base(lowest, missing ? 1 : 0);
        long range = highest - lowest + base.missing;
        if (range < 0 || range > 0xffff_ffffL) return Longs.of(values, rows, lowest);
        if (range <= 0xff) return Bytes.of(values, rows, base);
        return range <= 0xffff ? Chars.of(values, rows, base) : Ints.of(values, rows, base);
    }

    /// How a kept number says what it stands for.
    ///
    /// @param missing 1 where 0 stands for no number, and all others are one higher
    record Base(long lowest, long missing) {
        long kept(long value) {
            return value == MISSING ? 0 : value - lowest + missing;
        }

        long value(long kept) {
            return kept < missing ? MISSING : kept + lowest - missing;
        }
    }

    /// One and the same in all rows.
    record Same(int rows, long lowest) implements Narrow {
        @Override
        public void unpack(long[] into) {
            for (int i = 0; i < rows; i++) into[i] = lowest;
        }
    }

    record Bytes(Base base, byte[] kept) implements Narrow {
        static Narrow of(long[] values, int rows, Base base) {
            byte[] kept = new byte[rows];
            for (int i = 0; i < rows; i++) kept[i] = (byte) base.kept(values[i]);
            return new Bytes(base, kept);
        }

        @Override
        public int rows() {
            return kept.length;
        }

        @Override
        public long lowest() {
            return base.lowest;
        }

        @Override
        public void unpack(long[] into) {
            for (int i = 0; i < kept.length; i++) into[i] = base.value(kept[i] & 0xff);
        }
    }

    record Chars(Base base, char[] kept) implements Narrow {
        static Narrow of(long[] values, int rows, Base base) {
            char[] kept = new char[rows];
            for (int i = 0; i < rows; i++) kept[i] = (char) base.kept(values[i]);
            return new Chars(base, kept);
        }

        @Override
        public int rows() {
            return kept.length;
        }

        @Override
        public long lowest() {
            return base.lowest;
        }

        @Override
        public void unpack(long[] into) {
            for (int i = 0; i < kept.length; i++) into[i] = base.value(kept[i]);
        }
    }

    record Ints(Base base, int[] kept) implements Narrow {
        static Narrow of(long[] values, int rows, Base base) {
            int[] kept = new int[rows];
            for (int i = 0; i < rows; i++) kept[i] = (int) base.kept(values[i]);
            return new Ints(base, kept);
        }

        @Override
        public int rows() {
            return kept.length;
        }

        @Override
        public long lowest() {
            return base.lowest;
        }

        @Override
        public void unpack(long[] into) {
            for (int i = 0; i < kept.length; i++) into[i] = base.value(kept[i] & 0xffff_ffffL);
        }
    }

    record Longs(long lowest, long[] kept) implements Narrow {
        static Narrow of(long[] values, int rows, long lowest) {
            return new Longs(lowest, java.util.Arrays.copyOf(values, rows));
        }

        @Override
        public int rows() {
            return kept.length;
        }

        @Override
        public void unpack(long[] into) {
            System.arraycopy(kept, 0, into, 0, kept.length);
        }
    }
}
