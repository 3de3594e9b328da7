package org.cvmworkbench.intake.source;

/// Where rows of delimited text end, told from its bytes by the rules of [DelimitedRows]: a quote at the start of a
/// cell opens it, from then on each quote closes or opens it again, and while it is open nothing ends. Pure functions.
final class RowEnds {
    /// There is none.
    static final int NONE = 0;

    private RowEnds() {}

    /// One past the end of the last row that ends within the bytes, which begin with a row.
    ///
    /// @param last whether these are the last bytes of the file; else a CR at their end may be half of a CRLF
    static int last(byte[] bytes, int size, byte delimiter, boolean last) {
        int quote = ByteScan.find((byte) '"', bytes, 0, size);
        return quote == size ? lastUnquoted(bytes, size, last) : lastQuoted(bytes, size, delimiter, last);
    }

    private static int lastUnquoted(byte[] bytes, int size, boolean last) {
        for (int i = size - 1; i >= 0; i--) {
            if (bytes[i] == '\n' || (bytes[i] == '\r' && isWhole(bytes, i, size, last))) return i + 1;
        }
        return NONE;
    }

    private static int lastQuoted(byte[] bytes, int size, byte delimiter, boolean last) {
        int end = NONE;
        boolean starts = true;
        boolean opened = false;
        for (int i = 0; i < size; i++) {
            byte b = bytes[i];
            if (b == '"' && (starts || opened)) {
                opened = true;
                i = ByteScan.find((byte) '"', bytes, i + 1, size);
                starts = false;
                continue;
            }
            boolean ends = b == '\n' || b == '\r';
            if (b == '\n' || (b == '\r' && isWhole(bytes, i, size, last))) end = i + 1;
            starts = ends || b == delimiter;
            if (starts) opened = false;
        }
        return end;
    }

    /// Whether the CR ends a row by itself.
    private static boolean isWhole(byte[] bytes, int at, int size, boolean last) {
        return at + 1 < size ? bytes[at + 1] != '\n' : last;
    }
}
