package org.cvmworkbench.intake.cells;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// How a file writes numbers: which mark divides the fraction. Blanks, apostrophes and the other mark may stand between
/// groups of three digits, currency signs around, a minus before or behind; brackets mean a minus too.
///
/// @param mark `.` or `,`
public record NumberLayout(char mark) {
    private static final int MOST_DIGITS = 18;

    /// As a setting has it.
    public String word() {
        return mark == '.' ? "point" : "comma";
    }

    /// The number written in these characters, or null where they are none.
    public @Nullable Decimal read(char[] text, int from, int to) {
        int at = from;
        boolean negative = text[at] == '-' && to - from > 1;
        if (negative) at++;
        long unscaled = 0;
        int scale = -1;
        if (to - at > MOST_DIGITS || text[at] == mark) return readDecorated(new String(text, from, to - from));
        for (; at < to; at++) {
            char c = text[at];
            if (c >= '0' && c <= '9') {
                unscaled = unscaled * 10 + c - '0';
                if (scale >= 0) scale++;
            } else if (c == mark && scale < 0) {
                scale = 0;
            } else {
                return readDecorated(new String(text, from, to - from));
            }
        }
        return new Decimal(negative ? -unscaled : unscaled, Math.max(0, scale));
    }

    private @Nullable Decimal readDecorated(String text) {
        String bare = NumberText.withoutCurrency(text);
        boolean negative = NumberText.isNegative(bare);
        String digits = NumberText.withoutGroups(NumberText.withoutSign(bare), mark);
        if (!NumberText.isDecimal(digits)) return null;
        if (exponent(digits) > 40) return Decimal.TOO_LARGE;
        BigDecimal value = new BigDecimal(digits);
        return Decimal.of(negative ? value.negate() : value);
    }

    private static int exponent(String digits) {
        int e = Math.max(digits.indexOf('e'), digits.indexOf('E'));
        if (e < 0) return digits.length() > 60 ? 60 : 0;
        String exponent = digits.substring(e + 1).replace("+", "").replace("-", "");
        return exponent.length() > 3 || e > 60 ? 60 : Integer.parseInt(exponent);
    }
}
