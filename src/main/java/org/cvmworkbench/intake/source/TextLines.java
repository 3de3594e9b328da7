package org.cvmworkbench.intake.source;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import org.cvmworkbench.model.Text;

/// The lines of a text, however they end, each into the same characters. A line beyond measure ends the reading.
final class TextLines implements Closeable {
    private static final int BUFFER = 1 << 16;

    private final Reader text;
    private final char[] buffer = new char[BUFFER];
    private int at;
    private int filled;
    private char[] line = new char[512];
    private int length;
    private long number;

    TextLines(Reader text) {
        this.text = text;
    }

    /// Goes to the next line.
    ///
    /// @return whether there is one
    boolean next() throws IOException {
        if (at == filled && !fill()) return false;
        number++;
        length = 0;
        while (true) {
            int from = at;
            while (at < filled && buffer[at] != '\n' && buffer[at] != '\r') at++;
            append(from);
            if (at < filled) break;
            if (!fill()) return true;
        }
        if (buffer[at++] == '\r' && (at < filled || fill()) && buffer[at] == '\n') at++;
        return true;
    }

    private void append(int from) throws UnsafeFileException {
        int more = at - from;
        if (length + more > Row.MOST_CHARS) throw tooLong(number);
        if (length + more > line.length) line = Arrays.copyOf(line, Math.max(length + more, line.length * 2));
        System.arraycopy(buffer, from, line, length, more);
        length += more;
    }

    static UnsafeFileException tooLong(long number) {
        return new UnsafeFileException(Text.of("file-trouble.long-line", number, Row.MOST_CHARS >> 20));
    }

    private boolean fill() throws IOException {
        at = 0;
        filled = Math.max(0, text.read(buffer, 0, BUFFER));
        return filled > 0;
    }

    /// The characters of the line, without its end.
    char[] chars() {
        return line;
    }

    int length() {
        return length;
    }

    /// The number of the line, from 1.
    long number() {
        return number;
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
