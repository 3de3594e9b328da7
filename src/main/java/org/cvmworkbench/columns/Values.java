package org.cvmworkbench.columns;

import java.util.Arrays;

/// Whole numbers that come one by one, a block at a time. Belongs to one thread.
public final class Values {
    private long[] values = new long[1 << 10];
    private int size;

    /// @param value [Column#NO_LONG] where there is none
    public void add(long value) {
        if (size == values.length) values = Arrays.copyOf(values, size * 2);
        values[size++] = value;
    }

    /// What was added last.
    public long last() {
        return values[size - 1];
    }

    /// What was added since the last time.
    public Narrow take() {
        Narrow taken = Narrow.of(values, size);
        size = 0;
        return taken;
    }

    /// As [#take()], where the numbers were codes of another dictionary.
    ///
    /// @param codes the code of each code
    public Narrow take(int[] codes) {
        for (int i = 0; i < size; i++) values[i] = codes[(int) values[i]];
        return take();
    }
}
