package org.cvmworkbench.columns;

import java.util.Arrays;

/// A bit for each of some rows. Its room is used again and again. Belongs to one thread.
final class RowBits {
    private long[] words = new long[1 << 10];
    private int used;

    /// As many rows as these, and nothing set.
    RowBits clear(int rows) {
        used = Math.ceilDiv(rows, Long.SIZE);
        if (used > words.length) words = new long[used];
        else Arrays.fill(words, 0, used, 0);
        return this;
    }

    void set(int row) {
        set(row, true);
    }

    /// Sets a bit where something holds.
    void set(int row, boolean holds) {
        words[row >> 6] |= (holds ? 1L : 0L) << row;
    }

    /// Sets all that are set in others, of the rows `from` to `to - 1`.
    void addAll(RowBits others, int from, int to) {
        int last = (to - 1) >> 6;
        for (int word = from >> 6; word <= last; word++) {
            long mask = -1L;
            if (word == from >> 6) mask <<= from;
            if (word == last) mask &= -1L >>> -to;
            words[word] |= others.words[word] & mask;
        }
    }

    /// Whether all are set that are set in others.
    boolean hasAll(RowBits others) {
        long missing = 0;
        for (int word = 0; word < used; word++) missing |= others.words[word] & ~words[word];
        return missing == 0;
    }

    /// The rows whose bit is set, ascending.
    ///
    /// @param first what they are counted from
    int[] rows(int first) {
        int count = 0;
        for (int word = 0; word < used; word++) count += Long.bitCount(words[word]);
        int[] rows = new int[count];
        int next = 0;
        for (int word = 0; word < used; word++) {
            for (long rest = words[word]; rest != 0; rest &= rest - 1) {
                rows[next++] = first + (word << 6) + Long.numberOfTrailingZeros(rest);
            }
        }
        return rows;
    }
}
