package org.cvmworkbench.columns;

import java.util.Arrays;

/// Bytes that come one behind the other. Belongs to one thread.
final class ByteSink {
    private byte[] bytes = new byte[1 << 12];
    private int size;

    void put(int value) {
        reserve(1);
        bytes[size++] = (byte) value;
    }

    /// Seven bits a byte, the lowest first, the eighth where more follow.
    void putUnsigned(long value) {
        long rest = value;
        for (; (rest & -0x80) != 0; rest >>>= 7) put((int) rest | 0x80);
        put((int) rest);
    }

    /// Numbers near 0 take few bytes, whatever their sign.
    void putSigned(long value) {
        putUnsigned(value << 1 ^ value >> 63);
    }

    void put(byte[] source, int from, int to) {
        reserve(to - from);
        System.arraycopy(source, from, bytes, size, to - from);
        size += to - from;
    }

    void pack(long[] values, int count, int width) {
        int length = BitPacking.bytes(count, width);
        reserve(length);
        BitPacking.pack(values, count, width, bytes, size);
        size += length;
    }

    /// What came, and the margin that [ByteSource#unpack] needs.
    byte[] toArray() {
        Arrays.fill(bytes, size, size + BitPacking.MARGIN, (byte) 0);
        return Arrays.copyOf(bytes, size + BitPacking.MARGIN);
    }

    private void reserve(int more) {
        int needed = size + more + BitPacking.MARGIN + 1;
        if (needed > bytes.length) bytes = Arrays.copyOf(bytes, Math.max(needed, bytes.length * 2));
    }
}
