package org.cvmworkbench.columns;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// Whole numbers of a known width, laid bit behind bit from the lowest bit of the first byte on.
final class BitPacking {
    /// Bytes that must follow packed numbers: they are read and written eight bytes at a time.
    static final int MARGIN = 8;

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    /// The widest number that eight bytes hold wherever in a byte it begins.
    private static final int ONE_READ = 57;

    private BitPacking() {}

    static int bytes(int count, int width) {
        return (int) (((long) count * width + 7) >>> 3);
    }

    /// The bits that `value`, taken as unsigned, needs.
    static int width(long value) {
        return 64 - Long.numberOfLeadingZeros(value);
    }

    /// @param packed with eight bytes of room behind what is written
    static void pack(long[] values, int count, int width, byte[] packed, int at) {
        if (width == 0) return;
        long bits = 0;
        int filled = 0;
        int place = at;
        for (int i = 0; i < count; i++) {
            bits |= values[i] << filled;
            filled += width;
            if (filled < Long.SIZE) continue;
            LONGS.set(packed, place, bits);
            place += Long.BYTES;
            filled -= Long.SIZE;
            bits = filled == 0 ? 0 : values[i] >>> (width - filled);
        }
        if (filled > 0) LONGS.set(packed, place, bits);
    }

    static void unpack(byte[] packed, int at, int width, long[] values, int count) {
        long mask = width == 64 ? -1L : (1L << width) - 1;
        long bit = (long) at << 3;
        for (int i = 0; i < count; i++, bit += width) {
            values[i] = (long) LONGS.get(packed, (int) (bit >>> 3)) >>> (bit & 7) & mask;
        }
        if (width > ONE_READ) addHighBits(packed, at, width, values, count);
    }

    private static void addHighBits(byte[] packed, int at, int width, long[] values, int count) {
        long mask = width == 64 ? -1L : (1L << width) - 1;
        long bit = (long) at << 3;
        for (int i = 0; i < count; i++, bit += width) {
            int shift = (int) bit & 7;
            if (shift + width > 64) values[i] |= ((long) packed[(int) (bit >>> 3) + 8] << (64 - shift)) & mask;
        }
    }
}
