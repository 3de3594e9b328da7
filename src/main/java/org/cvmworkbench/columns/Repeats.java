package org.cvmworkbench.columns;

import java.util.Arrays;

/// Some rows of a column as runs of equal values, which is how most chunks keep them: what is constant over a receipt
/// is looked at once a receipt. Its room is used again and again. Walked through by a cursor, which only goes on.
/// Belongs to one thread.
final class Repeats implements ColumnRows {
    private int[] values = new int[1 << 10];
    private int[] ends = new int[1 << 10];
    private int count;
    private int place;
    private int before;

    /// Forgets all rows.
    Repeats clear() {
        count = 0;
        place = 0;
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
        int room = Math.max(count + more, 2 * values.length);
        values = Arrays.copyOf(values, room);
        ends = Arrays.copyOf(ends, room);
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

    /// The value at the cursor.
    int value() {
        return values[place];
    }

    /// The first row behind the cursor whose value may be another.
    int end() {
        return ends[place];
    }

    /// Whether the value is the one the cursor came from.
    boolean isSame() {
        return values[place] == before;
    }

    /// Moves the cursor to a row that is not beyond [#end()].
    void moveTo(int row) {
        before = values[place];
        if (ends[place] == row && place + 1 < count) place++;
    }

    /// The values of some rows. O(runs + rows).
    ///
    /// @param rows of which those from `from` to `to - 1` are looked at, ascending; their values go to
    ///     the same places
    /// @param first what the rows are counted from
    void pick(int[] rows, int from, int to, int first, int[] into) {
        int run = 0;
        for (int i = from; i < to; i++) {
            int row = rows[i] - first;
            while (ends[run] <= row) run++;
            into[i] = values[run];
        }
    }
}
