package org.cvmworkbench.intake.source;

import java.io.ByteArrayOutputStream;

/// Counts how much of what is beyond ASCII reads as UTF-8, and keeps what does not, a word a line.
final class Utf8Evidence {
    private static final int KEPT = 1 << 16;

    private final ByteArrayOutputStream foreign = new ByteArrayOutputStream();
    private byte before = ' ';
    private int expected;
    private int length;
    private int valid;
    private int invalid;

    /// @param block from the beginning of a line
    void add(byte[] block) {
        before = ' ';
        expected = 0;
        for (byte b : block) {
            if (b >= 0 && before >= 0) before = b;
            else step(b);
        }
    }

    private void step(byte b) {
        if (b >= 0) {
            broken();
            keep(b);
            keep((byte) '\n');
        } else {
            if (before >= 0) keep(before);
            keep(b);
            if ((b & 0xc0) == 0x80 && expected > 0) continued();
            else {
                broken();
                lead(b & 0xff);
            }
        }
        before = b;
    }

    private void lead(int b) {
        expected = b >= 0xc2 && b <= 0xdf ? 1 : b >= 0xe0 && b <= 0xef ? 2 : b >= 0xf0 && b <= 0xf4 ? 3 : 0;
        length = 1;
        if (expected == 0) invalid++;
    }

    private void continued() {
        length++;
        if (--expected == 0) valid++;
    }

    private void broken() {
        if (expected > 0) invalid += length;
        expected = 0;
    }

    private void keep(byte b) {
        if (foreign.size() < KEPT) foreign.write(b);
    }

    /// Sequences of bytes that are a UTF-8 character.
    int valid() {
        return valid;
    }

    /// Bytes that are no part of one.
    int invalid() {
        return invalid;
    }

    int beyondAscii() {
        return valid + invalid;
    }

    /// The runs of bytes beyond ASCII, each with its neighbours, a run a line.
    byte[] foreign() {
        return foreign.toByteArray();
    }
}
