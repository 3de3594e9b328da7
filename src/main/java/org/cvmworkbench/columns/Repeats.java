package org.cvmworkbench.columns;

import java.util.Arrays;

/// Some rows of a column as runs of equal values, which is how most chunks keep them: what is constant over a receipt
/// is looked at once a receipt. Its room is used again and again. Belongs to one thread.
final class Repeats implements ColumnRows {
    private int[] values = new int[1 << 10];
    private int[] ends = new int[1 << 10];
    private int count;

    /// Forgets all rows.
    Repeats clear() {
        count = 0;
        return this;
    }

    /// Adds rows `at` to `end - 1` behind those before, all with one value.
    void add(int value, int end) {
        if (count > 0 && values[count - 1] == value) {
            ends[count - 1] = end;
            return;
        }
        if (count == values.length) grow(1);
        values[count] = value;
        ends[count++] = end;
    }

    private void grow(int more) {
        room(Math.max(count + more, 2 * values.length));
    }

    private void room(int room) {
        values = Arrays.copyOf(values, room);
        ends = Arrays.copyOf(ends, room);
    }

    @Override
    public void expect(int runs) {
        if (count + runs > values.length) room(count + runs);
    }

    @Override
    public void copy(long[] from, int first, int at, int rows) {
        for (int i = 0; i < rows; i++) add(ColumnRows.narrow(from[first + i]), at + i + 1);
    }

    @Override
    public int runs(long[] heads, long[] lengths, int runs, int at, int limit) {
        if (count + runs > values.length) grow(runs);
        int row = at;
        for (int i = 0; i < runs; i++) {
            row += (int) lengths[i];
            values[count] = ColumnRows.narrow(heads[i]);
            ends[count++] = row;
        }
        return row;
    }

    /// The value of each run, of which the first [#count()] count.
    int[] values() {
        return values;
    }

    int count() {
        return count;
    }

    /// Sets the bit of each row whose value is not that of the row before.
    void markChanges(RowBits bits) {
        for (int i = 1; i < count; i++) bits.set(ends[i - 1], values[i] != values[i - 1]);
    }

    /// Hands on where each run with this value begins and ends.
    void each(int value, Parts.Done consumer) {
        for (int i = 0; i < count; i++) if (values[i] == value) consumer.in(i == 0 ? 0 : ends[i - 1], ends[i]);
    }

    /// The values of some rows. O(runs + rows).
    ///
    /// @param rows ascending
    /// @param first what the rows are counted from
    int[] at(int[] rows, int first) {
        int[] picked = new int[rows.length];
        pick(rows, 0, rows.length, first, picked);
        return picked;
    }

    /// The values of some rows. O(runs + rows).
    ///
    /// @param rows of which those from `from` to `to - 1` are looked at, ascending; their values go to
    ///     the same places
    /// @param first what the rows are counted from
    void pick(int[] rows, int from, int to, int first, int[] into) {
        int next = from;
        for (int run = 0; run < count && next < to; run++) {
            int end = ends[run] + first;
            int value = values[run];
            while (next < to && rows[next] < end) into[next++] = value;
        }
    }
}
