package org.cvmworkbench.columns;

/// Takes apart what a [ByteSink] put together. Belongs to one thread.
final class ByteSource {
    private final byte[] bytes;
    private int at;

    ByteSource(byte[] bytes) {
        this.bytes = bytes;
    }

    int take() {
        return bytes[at++] & 0xff;
    }

    long takeUnsigned() {
        long value = 0;
        for (int shift = 0; ; shift += 7) {
            int next = take();
            value |= (long) (next & 0x7f) << shift;
            if (next < 0x80) return value;
        }
    }

    long takeSigned() {
        long value = takeUnsigned();
        return value >>> 1 ^ -(value & 1);
    }

    void take(byte[] into, int from, int length) {
        System.arraycopy(bytes, at, into, from, length);
        at += length;
    }

    void unpack(long[] into, int count, int width) {
        BitPacking.unpack(bytes, at, width, into, count);
        at += BitPacking.bytes(count, width);
    }
}
