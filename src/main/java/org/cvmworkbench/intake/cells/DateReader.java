package org.cvmworkbench.intake.cells;

import static org.cvmworkbench.intake.cells.DateCursor.BAD;

import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.time.chrono.IsoChronology;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cvmworkbench.columns.Column;
import org.cvmworkbench.intake.cells.DateLayout.Order;

/// Reads dates by a layout, strictly: there is no 31 February. What is plainly ISO is read by any layout, since a
/// column of a workbook may mix dates and words. Belongs to one thread.
///
/// A zone behind the time is passed over, and the time stays as it is written, unless the layout has a zone.
public final class DateReader {
    /// Stands for no zone.
    static final int NO_ZONE = Integer.MIN_VALUE;

    private static final int FIRST_DAY = (int) LocalDate.of(1900, 1, 1).toEpochDay();
    private static final int LAST_DAY = (int) LocalDate.of(2200, 12, 31).toEpochDay();
    private static final int SERIAL_DAY_0 = (int) LocalDate.of(1899, 12, 30).toEpochDay();
    private static final int SECONDS = 86_400;
    private static final DateLayout ISO = new DateLayout(Order.YEAR_MONTH_DAY, '-');
    private static final Pattern ZONE = Pattern.compile("(?:UTC|GMT)?([+-])(\\d\\d?)(?::?(\\d\\d))?|Z|UTC|GMT");

    private final DateLayout layout;
    private final boolean alsoIso;
    private final DateCursor text = new DateCursor();
    private int day;
    private int second;
    private int zone;

    public DateReader(DateLayout layout) {
        this(layout, !layout.equals(ISO));
    }

    /// @param alsoIso whether a plain ISO date is read too
    DateReader(DateLayout layout, boolean alsoIso) {
        this.layout = layout;
        this.alsoIso = alsoIso;
    }

    /// The day last read, since 1970-01-01.
    public int day() {
        return day;
    }

    /// The second of that day, or [Column#NO_INT] where only a day was written.
    public int second() {
        return second;
    }

    /// The zone that was written behind the time last read, in seconds east, or [#NO_ZONE].
    int zone() {
        return zone;
    }

    /// Whether the day last read is one that a shop may have had: from 1900 to 2200.
    public boolean inRange() {
        return day >= FIRST_DAY && day <= LAST_DAY;
    }

    /// @return whether the characters are a date
    public boolean read(char[] chars, int from, int end) {
        text.over(chars, from, end);
        if (reads(layout)) return true;
        if (!alsoIso || end - from < 10 || chars[from + 4] != '-' || chars[from + 7] != '-') return false;
        text.over(chars, from, end);
        return reads(ISO);
    }

    private boolean reads(DateLayout by) {
        second = Column.NO_INT;
        zone = NO_ZONE;
        return switch (by.order()) {
            case YEAR_MONTH_DAY, DAY_MONTH_YEAR, MONTH_DAY_YEAR -> readNumbers(by) && readRest(by);
            case DAY_WORD_YEAR, WORD_DAY_YEAR -> readWords(by.order()) && readRest(by);
            case SERIAL -> setSerial(text.decimal());
            case EPOCH_SECONDS -> setEpoch(text.decimal());
            case EPOCH_MILLIS -> setEpoch(text.decimal() / 1000);
        };
    }

    private boolean readNumbers(DateLayout by) {
        boolean yearFirst = by.order() == Order.YEAR_MONTH_DAY;
        boolean compact = by.separator() == DateLayout.COMPACT;
        int first = part(yearFirst ? 4 : 2, compact, yearFirst);
        if (!compact && !text.skip(by.separator())) return false;
        int middle = part(2, compact, false);
        if (!compact && !text.skip(by.separator())) return false;
        int third = part(yearFirst ? 2 : 4, compact, false);
        if (first == BAD || middle == BAD || third == BAD) return false;
        if (yearFirst) return setDay(first, middle, third);
        return by.order() == Order.DAY_MONTH_YEAR ? setDay(third, middle, first) : setDay(third, first, middle);
    }

    /// A year has four digits, or two where it comes last; anything else one or two.
    private int part(int width, boolean exact, boolean first) {
        if (exact) return text.exactly(width);
        int start = text.at();
        int number = text.number(width);
        int digits = text.at() - start;
        if (width == 2) return number;
        if (digits == 2 && !first) return ofCentury(number);
        return digits == 4 ? number : BAD;
    }

    private static int ofCentury(int year) {
        return year < 70 ? 2000 + year : 1900 + year;
    }

    private boolean readWords(Order order) {
        int month = BAD;
        if (!text.isDigit()) {
            month = text.month();
            text.skipBetween();
            if (month == BAD && !text.isDigit()) month = wordBetween();
        }
        int dayOfMonth = text.number(2);
        text.skipBetween();
        boolean wordFirst = month != BAD;
        if (!wordFirst) month = wordBetween();
        int start = text.at();
        int year = text.number(4);
        int digits = text.at() - start;
        if (text.skip(' ') || text.skip('\u00a0')) text.skip('г');
        text.skip('.');
        boolean numbers = month != BAD && dayOfMonth != BAD && (digits == 4 || digits == 2);
        boolean ordered = wordFirst == (order == Order.WORD_DAY_YEAR);
        return numbers && ordered && setDay(digits == 2 ? ofCentury(year) : year, month, dayOfMonth);
    }

    private int wordBetween() {
        int month = text.month();
        text.skipBetween();
        return month;
    }

    private boolean setDay(int year, int month, int dayOfMonth) {
        if (month < 1 || month > 12 || dayOfMonth < 1) return false;
        if (dayOfMonth > Month.of(month).length(IsoChronology.INSTANCE.isLeapYear(year))) return false;
        day = (int) LocalDate.of(year, month, dayOfMonth).toEpochDay();
        return true;
    }

    private boolean setSerial(double serial) {
        if (!(serial >= 61 && serial < 110_000)) return false;
        long seconds = Math.round(serial * SECONDS);
        day = SERIAL_DAY_0 + (int) (seconds / SECONDS);
        if (seconds % SECONDS != 0) second = (int) (seconds % SECONDS);
        return true;
    }

    private boolean setEpoch(double seconds) {
        if (!(seconds >= 0 && seconds < 8e9)) return false;
        day = (int) ((long) seconds / SECONDS);
        second = (int) ((long) seconds % SECONDS);
        return true;
    }

    private boolean readRest(DateLayout by) {
        if (text.atEnd()) return true;
        boolean digits = by.separator() == DateLayout.COMPACT && text.isDigit();
        return digits ? readCompactTime() : readTime(by.order().worded());
    }

    private boolean readCompactTime() {
        int hour = text.exactly(2);
        int minute = text.atEnd() ? 0 : text.exactly(2);
        int seconds = text.atEnd() ? 0 : text.exactly(2);
        return text.atEnd() && setSecond(hour, minute, seconds);
    }

    private boolean readTime(boolean begun) {
        text.skip(',');
        if (!text.skip('T') && text.skipBlanks() == 0 && !begun) return false;
        if (begun && text.atEnd()) return true;
        int hour = text.number(2);
        if (!text.skip(':')) return false;
        int minute = text.exactly(2);
        int seconds = text.skip(':') ? text.exactly(2) : 0;
        if (text.skip('.') || text.skip(',')) text.skipDigits();
        text.skipBlanks();
        char half = text.skipHalfDay();
        if (half != 0) hour = hour < 1 || hour > 12 ? BAD : hour % 12 + (half == 'p' ? 12 : 0);
        return setSecond(hour, minute, seconds) && readZone();
    }

    private boolean setSecond(int hour, int minute, int seconds) {
        if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || seconds < 0 || seconds > 59) return false;
        second = (hour * 60 + minute) * 60 + seconds;
        return true;
    }

    private boolean readZone() {
        text.skipBlanks();
        if (text.atEnd()) return true;
        Matcher written = ZONE.matcher(text.rest());
        if (!written.matches()) return false;
        zone = 0;
        if (written.group(2) != null) {
            int minutes = written.group(3) == null ? 0 : Integer.parseInt(written.group(3));
            zone = (Integer.parseInt(written.group(2)) * 60 + minutes) * 60;
            if (written.group(1).equals("-")) zone = -zone;
        }
        if (Math.abs(zone) > 18 * 3600) return false;
        layout.zone().ifPresent(this::turnInto);
        return true;
    }

    private void turnInto(ZoneOffset other) {
        long seconds = day * (long) SECONDS + second - zone + other.getTotalSeconds();
        day = (int) Math.floorDiv(seconds, SECONDS);
        second = Math.floorMod(seconds, SECONDS);
    }
}
