package org.cvmworkbench.intake.cells;

import java.nio.charset.StandardCharsets;

/// Turns characters into UTF-8 in a buffer of its own, which holds until the next call. Belongs to one thread.
public final class Utf8Text {
    private byte[] bytes = new byte[256];

    public byte[] bytes() {
        return bytes;
    }

    /// @return how many bytes the characters take
    public int encode(char[] text, int from, int to) {
        if (bytes.length < to - from) bytes = new byte[Math.max(to - from, bytes.length * 2)];
        for (int i = from; i < to; i++) {
            if (text[i] >= 0x80) return encodeAny(new String(text, from, to - from));
            bytes[i - from] = (byte) text[i];
        }
        return to - from;
    }

    private int encodeAny(String text) {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length < encoded.length) bytes = new byte[Math.max(encoded.length, bytes.length * 2)];
        System.arraycopy(encoded, 0, bytes, 0, encoded.length);
        return encoded.length;
    }
}
