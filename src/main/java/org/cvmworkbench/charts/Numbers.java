package org.cvmworkbench.charts;

import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.Locale;

/// Numbers as a reader of this language writes them: a true minus sign, and in Russian narrow blanks between thousands.
///
/// @param locale decides the separators
public record Numbers(Locale locale) {
    private static final char MINUS = '\u2212';
    private static final char NARROW_BLANK = '\u202f';
    private static final String BLANK = "\u00a0";

    public static Numbers of(Locale locale) {
        return new Numbers(locale);
    }

    /// A format with this many decimals, rounded half-up.
    public NumberFormat format(int decimals) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(locale);
        symbols.setMinusSign(MINUS);
        if (Character.isSpaceChar(symbols.getGroupingSeparator())) symbols.setGroupingSeparator(NARROW_BLANK);
        DecimalFormat format = new DecimalFormat("#,##0", symbols);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format;
    }

    public String whole(double value) {
        return decimal(value, 0);
    }

    /// A value that rounds to zero has no sign.
    public String decimal(double value, int decimals) {
        String text = format(decimals).format(value);
        return isZero(value, decimals) ? text.replace(String.valueOf(MINUS), "") : text;
    }

    /// With a plus where it is above zero.
    public String signed(double value, int decimals) {
        String text = decimal(value, decimals);
        return value > 0 && !isZero(value, decimals) ? "+" + text : text;
    }

    /// @param share 0.481 for 48.1 %
    public String percent(double share, int decimals) {
        return decimal(share * 100, decimals) + BLANK + "%";
    }

    private static boolean isZero(double value, int decimals) {
        return Math.abs(value) * Math.pow(10, decimals) < 0.5;
    }
}
