package org.cvmworkbench.columns;

/// Whole numbers in blocks of 256, each with its own frame of reference: the lowest number, the greatest step that
/// leads from it to all others, and how many bits the count of steps takes (after Zukowski, Héman, Nes, Boncz:
/// Super-Scalar RAM-CPU Cache Compression, ICDE 2006; the step is for quantities in thousandths that are mostly whole).
/// Where a block has missing numbers, 0 means missing and all others move up by one. Linear in the count of numbers. An
/// instance reads; it belongs to one thread.
final class Frames {
    static final int BLOCK = 256;

    private static final int WIDTH = 0x7f;
    static final int HAS_MISSING = 0x80;

    private final ByteSource source;
    private final long[] block = new long[BLOCK];

    Frames(ByteSource source) {
        this.source = source;
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
