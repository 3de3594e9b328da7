package org.cvmworkbench.columns;

/// Writes blocks of numbers as [Frames] reads them. Linear in the count of numbers. Belongs to one thread.
final class FrameWriter {
    private final ByteSink sink;
    private final long[] steps = new long[Frames.BLOCK];

    FrameWriter(ByteSink sink) {
        this.sink = sink;
    }

    /// Writes the block of `count` numbers, 256 at most, from `from` on.
    ///
    /// @param values [Column#NO_LONG] where there is none
    void write(long[] values, int from, int count) {
        long lowest = Long.MAX_VALUE;
        long highest = Column.NO_LONG;
        int missing = 0;
        for (int i = from; i < from + count; i++) {
            long value = values[i];
            highest = Math.max(highest, value);
            if (value == Column.NO_LONG) missing = 1;
            else lowest = Math.min(lowest, value);
        }
        if (highest == Column.NO_LONG) lowest = highest;
        long range = highest - lowest;
        for (int i = 0; i < count; i++) {
            long value = values[from + i];
            steps[i] = value == Column.NO_LONG ? 0 : value - lowest;
        }
        long step = range < 0 ? 1 : step(count, range);
        if (step != 1) for (int i = 0; i < count; i++) steps[i] /= step;
        if (missing != 0) for (int i = 0; i < count; i++) if (values[from + i] != Column.NO_LONG) steps[i]++;
        int width = BitPacking.width((step == 1 ? range : range / step) + missing);
        sink.put(missing == 0 ? width : width | Frames.HAS_MISSING);
        sink.putSigned(lowest);
        sink.putUnsigned(step);
        sink.pack(steps, count, width);
    }

    /// The greatest common divisor of all distances from the lowest number, 1 where there are none.
    private long step(int count, long range) {
        if (range > Integer.MAX_VALUE) return longStep(count);
        int step = 0;
        for (int i = 0; i < count && step != 1; i++) {
            int rest = (int) steps[i];
            while (rest != 0) {
                int next = step % rest;
                step = rest;
                rest = next;
            }
        }
        return Math.max(1, step);
    }

    private long longStep(int count) {
        long step = 0;
        for (int i = 0; i < count && step != 1; i++) {
            long rest = steps[i];
            while (rest != 0) {
                long next = step % rest;
                step = rest;
                rest = next;
            }
        }
        return Math.max(1, step);
    }
}
