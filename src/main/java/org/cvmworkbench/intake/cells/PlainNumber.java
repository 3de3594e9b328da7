package org.cvmworkbench.intake.cells;

/// Reads the numbers that nearly all cells hold without making an object of each: up to nine characters, a minus before
/// them, no more decimals than are kept. All others are for [NumberLayout]. Belongs to one thread.
public final class PlainNumber {
    /// Nine digits before four decimals stay within what [Decimal#fits] lets through.
    private static final int MOST_CHARACTERS = 9;

    private final char mark;
    private long scaled;

    public PlainNumber(char mark) {
        this.mark = mark;
    }

    /// The number last read, in units of `10^-decimals`.
    public long scaled() {
        return scaled;
    }

    /// @return whether the characters, one at least, are such a number
    public boolean read(char[] text, int from, int to, int decimals) {
        int at = from;
        boolean negative = text[at] == '-';
        if (negative) at++;
        if (to - at > MOST_CHARACTERS || at == to || text[at] == mark) return false;
        long digits = 0;
        int missing = -1;
        for (; at < to; at++) {
            char c = text[at];
            if (c >= '0' && c <= '9') {
                if (missing == 0) return false;
                digits = digits * 10 + c - '0';
                if (missing > 0) missing--;
            } else if (c == mark && missing < 0) {
                missing = decimals;
            } else {
                return false;
            }
        }
        for (int i = missing < 0 ? decimals : missing; i > 0; i--) digits *= 10;
        scaled = negative ? -digits : digits;
        return true;
    }
}
