package org.cvmworkbench.intake.cells;

import java.time.LocalDate;
import java.time.Month;
import java.time.chrono.IsoChronology;
import org.cvmworkbench.columns.Column;

/// Reads dates by a layout, strictly: there is no 31 February. Belongs to one thread.
///
/// A zone behind the time is passed over: the time stays as it is written.
public final class DateReader {
    private static final int FIRST_DAY = (int) LocalDate.of(1900, 1, 1).toEpochDay();
    private static final int LAST_DAY = (int) LocalDate.of(2200, 12, 31).toEpochDay();
    private static final int BAD = -1;

    private final DateLayout layout;
    private char[] text = new char[0];
    private int at;
    private int to;
    private int day;
    private int second;

    public DateReader(DateLayout layout) {
        this.layout = layout;
    }

    /// The day last read, since 1970-01-01.
    public int day() {
        return day;
    }

    /// The second of that day, or [Column#NO_INT] where only a day was written.
    public int second() {
        return second;
    }

    /// Whether the day last read is one that a shop may have had: from 1900 to 2200.
    public boolean inRange() {
        return day >= FIRST_DAY && day <= LAST_DAY;
    }

    /// @return whether the characters are a date
    public boolean read(char[] chars, int from, int end) {
        text = chars;
        at = from;
        to = end;
        second = Column.NO_INT;
        boolean compact = layout.separator() == DateLayout.COMPACT;
        return switch (layout.order()) {
            case YEAR_MONTH_DAY -> readParts(4, 2, 2, compact);
            case DAY_MONTH_YEAR, MONTH_DAY_YEAR -> readParts(2, 2, 4, compact);
        };
    }

    private boolean readParts(int firstWidth, int secondWidth, int thirdWidth, boolean compact) {
        int first = part(firstWidth, compact);
        if (!compact && !skip(layout.separator())) return false;
        int middle = part(secondWidth, compact);
        if (!compact && !skip(layout.separator())) return false;
        int third = part(thirdWidth, compact);
        if (first == BAD || middle == BAD || third == BAD) return false;
        boolean date = switch (layout.order()) {
            case YEAR_MONTH_DAY -> setDay(first, middle, third);
            case DAY_MONTH_YEAR -> setDay(third, middle, first);
            case MONTH_DAY_YEAR -> setDay(third, first, middle);
        };
        if (!date || at == to) return date;
        boolean digits = compact && isDigit();
        return digits ? readCompactTime() : readTime();
    }

    /// A year has four digits, or two where it comes last; anything else one or two.
    private int part(int width, boolean exact) {
        int start = at;
        int number = number(width);
        int digits = at - start;
        if (exact) return digits == width ? number : BAD;
        if (width == 2) return number;
        if (digits == 2 && layout.order() != DateLayout.Order.YEAR_MONTH_DAY) {
            return number < 70 ? 2000 + number : 1900 + number;
        }
        return digits == 4 ? number : BAD;
    }

    private boolean setDay(int year, int month, int dayOfMonth) {
        if (month < 1 || month > 12 || dayOfMonth < 1) return false;
        if (dayOfMonth > Month.of(month).length(IsoChronology.INSTANCE.isLeapYear(year))) return false;
        day = (int) LocalDate.of(year, month, dayOfMonth).toEpochDay();
        return true;
    }

    private boolean readCompactTime() {
        int hour = part(2, true);
        int minute = at == to ? 0 : part(2, true);
        int seconds = at == to ? 0 : part(2, true);
        return at == to && setSecond(hour, minute, seconds);
    }

    private boolean readTime() {
        skip(',');
        if (!skip('T') && skipBlanks() == 0) return false;
        int hour = number(2);
        if (!skip(':')) return false;
        int minute = part(2, true);
        int seconds = skip(':') ? part(2, true) : 0;
        if (skip('.') || skip(',')) while (at < to && isDigit()) at++;
        skipBlanks();
        if (at + 1 < to && (text[at + 1] | 0x20) == 'm') hour = ofHalfDay(hour, text[at] | 0x20);
        return atZone() && setSecond(hour, minute, seconds);
    }

    private int ofHalfDay(int hour, int half) {
        at += 2;
        if (hour < 1 || hour > 12 || (half != 'a' && half != 'p')) return BAD;
        return hour % 12 + (half == 'p' ? 12 : 0);
    }

    private boolean atZone() {
        if (at == to) return true;
        String zone = new String(text, at, to - at);
        return zone.equals("Z") || zone.equals("UTC") || zone.matches("[+-]\\d\\d(:?\\d\\d)?");
    }

    private boolean setSecond(int hour, int minute, int seconds) {
        if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || seconds < 0 || seconds > 59) return false;
        second = (hour * 60 + minute) * 60 + seconds;
        return true;
    }

    private int number(int mostDigits) {
        int number = 0;
        int start = at;
        while (at < to && at - start < mostDigits && isDigit()) number = number * 10 + text[at++] - '0';
        return at == start ? BAD : number;
    }

    private boolean isDigit() {
        return text[at] >= '0' && text[at] <= '9';
    }

    private int skipBlanks() {
        int start = at;
        while (at < to && text[at] == ' ') at++;
        return at - start;
    }

    private boolean skip(char expected) {
        if (at == to || text[at] != expected) return false;
        at++;
        return true;
    }
}
