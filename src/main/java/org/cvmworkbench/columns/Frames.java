package org.cvmworkbench.columns;

/// Whole numbers in blocks of 256, each with its own frame of reference: the lowest number and how many bits the
/// distance to it takes (Zukowski, Héman, Nes, Boncz: Super-Scalar RAM-CPU Cache Compression, ICDE 2006). Where a block
/// has missing numbers, distance 0 means missing and all others move up by one, so a missing number widens a block by
/// one bit at most. Linear in the count of numbers. An instance reads; it belongs to one thread.
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
        boolean missing = false;
        for (int i = from; i < from + count; i++) {
            if (values[i] == Column.NO_LONG) {
                missing = true;
            } else {
                lowest = Math.min(lowest, values[i]);
                highest = Math.max(highest, values[i]);
            }
        }
        if (highest == Column.NO_LONG) {
            lowest = 0;
            highest = -1;
        }
        int width = BitPacking.width(highest - lowest + (missing ? 1 : 0));
        long origin = missing ? lowest - 1 : lowest;
        long[] distances = new long[count];
        for (int i = 0; i < count; i++) {
            distances[i] = values[from + i] == Column.NO_LONG ? 0 : values[from + i] - origin;
        }
        sink.put(missing ? width | HAS_MISSING : width);
        sink.putSigned(lowest);
        sink.pack(distances, width);
    }

    /// The numbers of the next block; valid until the next call.
    ///
    /// @param count 256, or as many as the last block has
    long[] next(int count) {
        int head = source.take();
        long lowest = source.takeSigned();
        source.unpack(block, count, head & WIDTH);
        if ((head & HAS_MISSING) == 0) {
            for (int i = 0; i < count; i++) block[i] += lowest;
        } else {
            for (int i = 0; i < count; i++) block[i] = block[i] == 0 ? Column.NO_LONG : block[i] + lowest - 1;
        }
        return block;
    }
}
