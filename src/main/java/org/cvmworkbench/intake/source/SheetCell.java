package org.cvmworkbench.intake.source;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The value of a cell of a workbook as text.
///
/// @param from1904 whether the workbook counts days from 1904
record SheetCell(boolean from1904) {
    private static final Pattern NUMBER = Pattern.compile("-?\\d{0,400}(?:\\.\\d{0,400})?(?:[eE][+-]?\\d{1,3})?");
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final MathContext DIGITS = new MathContext(15);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");
    private static final int SECONDS = 86_400;
    private static final int DAYS_TO_10000 = 2_958_466;

    /// A number without what binary fractions add to it: 15 digits, no exponent, no zeros behind.
    static String number(String stored) {
        if (isSimple(stored)) return stored;
        if (stored.isEmpty()
                || !NUMBER.matcher(stored).matches()
                || stored.chars().noneMatch(Character::isDigit)) {
            return stored;
        }
        BigDecimal value = new BigDecimal(stored).round(DIGITS);
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    /// Whether the number is written as it is to be: some digits, a point between them at most, no 0 at the end of a
    /// fraction.
    private static boolean isSimple(String stored) {
        int length = stored.length();
        if (length == 0 || length > 15) return false;
        int point = -1;
        for (int i = 0; i < length; i++) {
            char c = stored.charAt(i);
            if (c == '.' && point < 0 && i > 0) point = i;
            else if (c < '0' || c > '9') return false;
        }
        return point < 0 || stored.charAt(length - 1) > '0';
    }

    /// A day, with the time where there is one, or a time alone; what is no day of the calendar stays a number.
    String date(String stored) {
        if (!NUMBER.matcher(stored).matches() || stored.chars().noneMatch(Character::isDigit)) return stored;
        double serial = Double.parseDouble(stored);
        if (serial < 0 || serial >= DAYS_TO_10000) return number(stored);
        long seconds = Math.round(serial * SECONDS);
        LocalDateTime moment = first(serial).atStartOfDay().plusSeconds(seconds);
        if (seconds < SECONDS && seconds > 0) return TIME.format(moment);
        return seconds % SECONDS == 0 ? moment.toLocalDate().toString() : MOMENT.format(moment);
    }

    /// Day 0: Excel counts a 29 February 1900, which never was.
    private LocalDate first(double serial) {
        if (from1904) return LocalDate.of(1904, 1, 1);
        return serial < 60 ? LocalDate.of(1899, 12, 31) : LocalDate.of(1899, 12, 30);
    }

    /// Characters that XML cannot have are written as their number.
    static String withoutEscapes(String text) {
        return text.contains("_x") ? ESCAPE.matcher(text).replaceAll(SheetCell::character) : text;
    }

    private static String character(MatchResult escape) {
        return Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(escape.group(1), 16)));
    }
}
