package org.cvmworkbench.intake.source;

import org.jspecify.annotations.Nullable;

/// The rows of a block, scanned in place: the same cells and lines that [DelimitedRows] gives.
final class BlockRows implements Rows {
    private final char[] text;
    private final int size;
    private final char delimiter;
    private final boolean readable;
    private final Row row = new Row();
    private int at;
    private long line = 1;

    /// @param text room for one more character behind the last
    /// @param readable whether it is known that every character is one
    BlockRows(char[] text, int size, char delimiter, boolean readable) {
        this.text = text;
        this.size = size;
        this.delimiter = delimiter;
        this.readable = readable;
        text[size] = '\n';
    }

    @Override
    public @Nullable Row next() {
        skipEmptyLines();
        if (at >= size) return null;
        row.begin(line, text, readable);
        while (scanCell()) at++;
        endLine();
        return row;
    }

    /// How many lines ended before the next row.
    long lines() {
        return line - 1;
    }

    private void skipEmptyLines() {
        while (at < size && (text[at] == '\n' || text[at] == '\r')) endLine();
    }

    /// Goes on behind the end of a line, be it CR, LF or both.
    private void endLine() {
        boolean both = text[at] == '\r' && at + 1 < size && text[at + 1] == '\n';
        at += both ? 2 : 1;
        line++;
    }

    /// Adds the cell that begins here and stops at what ends it.
    ///
    /// @return whether another cell follows
    private boolean scanCell() {
        char[] chars = text;
        int start = at;
        if (chars[start] == '"' && start < size) return scanQuoted();
        int i = start;
        char c = chars[i];
        while (c != delimiter && c != '\n' && c != '\r') c = chars[++i];
        at = i;
        row.cell(start, i);
        return c == delimiter && i < size;
    }

    private boolean scanQuoted() {
        int start = at + 1;
        boolean open = true;
        boolean escaped = false;
        int i = start;
        for (; i < size; i++) {
            char c = text[i];
            if (c == '"') {
                if (!open) escaped = true;
                open = !open;
            } else if (open) {
                if (c == '\n' || (c == '\r' && (i + 1 == size || text[i + 1] != '\n'))) line++;
            } else if (c == delimiter || c == '\n' || c == '\r') {
                break;
            } else {
                escaped = true;
            }
        }
        at = i;
        int end = i > start && text[i - 1] == '"' ? i - 1 : i;
        row.cell(start, escaped ? unescaped(start, end) : end);
        return i < size && text[i] == delimiter;
    }

    /// Takes out the first of every two quotes.
    ///
    /// @return where the cell ends then
    private int unescaped(int start, int end) {
        int to = start;
        boolean first = false;
        for (int i = start; i < end; i++) {
            char c = text[i];
            if (c == '"') {
                first = !first;
                if (first) continue;
            }
            text[to++] = c;
        }
        return to;
    }

    @Override
    public void close() {
        // the block belongs to whoever reads it
    }
}
