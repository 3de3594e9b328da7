package org.cvmworkbench.export;

import java.io.CharArrayWriter;
import java.io.IOException;
import java.io.Writer;

/// Characters on their way to a writer, many at a time. Whole numbers are written digit by digit, without a string in
/// between: a million rows of them take a fraction of a second.
final class TextBuffer implements AutoCloseable {
    private static final int SIZE = 1 << 15;
    private static final int LONGEST_NUMBER = 20;
    private static final int RADIX = 10;

    private final Writer out;
    private final char[] chars = new char[SIZE];
    private final char[] digits = new char[LONGEST_NUMBER];
    private int length;

    TextBuffer(Writer out) {
        this.out = out;
    }

    TextBuffer put(char one) throws IOException {
        if (length == SIZE) flush();
        chars[length++] = one;
        return this;
    }

    TextBuffer put(String text) throws IOException {
        return put(text, 0, text.length());
    }

    TextBuffer put(String text, int from, int to) throws IOException {
        for (int at = from; at < to; ) {
            if (length == SIZE) flush();
            int some = Math.min(to - at, SIZE - length);
            text.getChars(at, at + some, chars, length);
            length += some;
            at += some;
        }
        return this;
    }

    /// A number with so many digits at least.
    TextBuffer put(int number, int digits) throws IOException {
        int places = 1;
        for (int rest = number; rest >= RADIX; rest /= RADIX) places++;
        for (; places < digits; places++) put('0');
        return put(number);
    }

    TextBuffer put(CharArrayWriter text) throws IOException {
        flush();
        text.writeTo(out);
        return this;
    }

    TextBuffer put(long number) throws IOException {
        if (number == Long.MIN_VALUE) return put(Long.toString(number));
        if (number < 0) put('-');
        long rest = Math.abs(number);
        int from = LONGEST_NUMBER;
        do {
            digits[--from] = (char) ('0' + rest % RADIX);
            rest /= RADIX;
        } while (rest > 0);
        if (length + LONGEST_NUMBER > SIZE) flush();
        System.arraycopy(digits, from, chars, length, LONGEST_NUMBER - from);
        length += LONGEST_NUMBER - from;
        return this;
    }

    /// Hands on everything that was put, so that what is below may be ended.
    void pass() throws IOException {
        flush();
        out.flush();
    }

    private void flush() throws IOException {
        out.write(chars, 0, length);
        length = 0;
    }

    @Override
    public void close() throws IOException {
        try (out) {
            flush();
        }
    }
}
