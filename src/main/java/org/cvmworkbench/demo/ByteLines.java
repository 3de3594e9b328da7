package org.cvmworkbench.demo;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// Writes comma-separated lines of plain ASCII without making a string of them: ten million lines in seconds.
final class ByteLines implements AutoCloseable {
    private static final int LONGEST_NUMBER = 24;

    private final OutputStream file;
    private final byte[] buffer = new byte[1 << 16];
    private int size;

    ByteLines(Path file) throws IOException {
        this.file = Files.newOutputStream(file);
    }

    /// Plain ASCII, shorter than the buffer.
    void text(String ascii) throws IOException {
        reserve(ascii.length());
        for (int place = 0; place < ascii.length(); place++) buffer[size++] = (byte) ascii.charAt(place);
    }

    void comma() throws IOException {
        symbol(',');
    }

    void endLine() throws IOException {
        symbol('\n');
    }

    void symbol(char symbol) throws IOException {
        reserve(1);
        buffer[size++] = (byte) symbol;
    }

    /// A whole number of 0 or more, with leading zeros up to this many digits.
    void number(long number, int digits) throws IOException {
        reserve(LONGEST_NUMBER);
        int end = size + Math.max(digits, length(number));
        long rest = number;
        for (int place = end - 1; place >= size; place--) {
            buffer[place] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        size = end;
    }

    private static int length(long number) {
        int length = 1;
        for (long rest = number / 10; rest > 0; rest /= 10) length++;
        return length;
    }

    /// A number with two or three decimals, given in units of the last.
    void decimal(long units, int decimals) throws IOException {
        if (units < 0) symbol('-');
        long scale = decimals == 2 ? 100 : 1000;
        number(Math.abs(units) / scale, 1);
        symbol('.');
        number(Math.abs(units) % scale, decimals);
    }

    private void reserve(int length) throws IOException {
        if (size + length > buffer.length) flush();
    }

    private void flush() throws IOException {
        file.write(buffer, 0, size);
        size = 0;
    }

    @Override
    public void close() throws IOException {
        flush();
        file.close();
    }
}
