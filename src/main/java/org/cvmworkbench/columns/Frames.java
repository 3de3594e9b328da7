package org.cvmworkbench.columns;

/// Whole numbers in blocks of 256, each with its own frame of reference: the lowest number, the greatest step that
/// leads
/// from it to all others, and how many bits the count of steps takes (after Zukowski, Héman, Nes, Boncz: Super-Scalar
/// RAM-CPU Cache Compression, ICDE 2006; the step is for quantities in thousandths that are mostly whole). Where a
/// block
/// has missing numbers, 0 means missing and all others move up by one. Linear in the count of numbers. An instance
/// reads; it belongs to one thread.
final class Frames {
    static final int BLOCK = 256;

    private static final int WIDTH = 0x7f;
    private static final int HAS_MISSING = 0x80;

    private final ByteSource source;
    private final long[] block = new long[BLOCK];

    Frames(ByteSource source) {
        this.source = source;
    }

    /// Writes the block of `count` numbers, 256 at most, from `from` on.
    ///
    /// @param values [Column#NO_LONG] where there is none
    static void write(long[] values, int from, int count, ByteSink sink) {
        long lowest = Long.MAX_VALUE;
        long highest = Column.NO_LONG;
        int missing = 0;
        for (int i = from; i < from + count; i++) {
            if (values[i] == Column.NO_LONG) {
                missing = 1;
            } else {
                lowest = Math.min(lowest, values[i]);
                highest = Math.max(highest, values[i]);
            }
        }
        if (highest == Column.NO_LONG) lowest = highest;
        long range = highest - lowest;
        long step = range < 0 ? 1 : step(values, from, count, lowest);
        int width = BitPacking.width((step == 1 ? range : range / step) + missing);
        long[] steps = new long[count];
        for (int i = 0; i < count; i++) {
            long value = values[from + i];
            if (value != Column.NO_LONG) steps[i] = (step == 1 ? value - lowest : (value - lowest) / step) + missing;
        }
        sink.put(missing == 0 ? width : width | HAS_MISSING);
        sink.putSigned(lowest);
        sink.putUnsigned(step);
        sink.pack(steps, width);
    }

    /// The greatest common divisor of all distances from the lowest number.
    private static long step(long[] values, int from, int count, long lowest) {
        long step = 0;
        for (int i = from; i < from + count && step != 1; i++) {
            if (values[i] == Column.NO_LONG) continue;
            long rest = values[i] - lowest;
            while (rest != 0) {
                long next = step % rest;
                step = rest;
                rest = next;
            }
        }
        return Math.max(1, step);
    }

    /// The numbers of the next block; valid until the next call.
    ///
    /// @param count 256, or as many as the last block has
    long[] next(int count) {
        int head = source.take();
        long lowest = source.takeSigned();
        long step = source.takeUnsigned();
        source.unpack(block, count, head & WIDTH);
        if ((head & HAS_MISSING) == 0) {
            for (int i = 0; i < count; i++) block[i] = block[i] * step + lowest;
        } else {
            for (int i = 0; i < count; i++) {
                block[i] = block[i] == 0 ? Column.NO_LONG : (block[i] - 1) * step + lowest;
            }
        }
        return block;
    }
}
