package org.cvmworkbench.intake.source;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// Looks through bytes eight at a time. Pure functions.
final class ByteScan {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH = 0x8080808080808080L;

    private ByteScan() {}

    /// Whether all bytes are ASCII, and none of them NUL.
    static boolean isPlain(byte[] bytes, int size) {
        long odd = 0;
        int i = 0;
        for (; i + Long.BYTES <= size; i += Long.BYTES) {
            long eight = (long) LONGS.get(bytes, i);
            odd |= (eight | eight - ONES) & HIGH;
        }
        for (; i < size; i++) if (bytes[i] <= 0) return false;
        return odd == 0;
    }

    /// Where the byte first stands from `from` on, or `size`.
    static int find(byte sought, byte[] bytes, int from, int size) {
        long pattern = ONES * sought;
        int i = from;
        for (; i + Long.BYTES <= size; i += Long.BYTES) {
            long differing = (long) LONGS.get(bytes, i) ^ pattern;
            if ((differing - ONES & ~differing & HIGH) != 0) break;
        }
        while (i < size && bytes[i] != sought) i++;
        return i;
    }

    /// How many of the first bytes are ASCII, give or take seven that are.
    static int ascii(byte[] bytes, int from, int size) {
        int i = from;
        while (i + Long.BYTES <= size && ((long) LONGS.get(bytes, i) & HIGH) == 0) i += Long.BYTES;
        return i - from;
    }
}
