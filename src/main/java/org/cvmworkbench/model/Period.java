package org.cvmworkbench.model;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;

/// The periods a calendar is cut into. Each has a running number, so that neighbours differ by one.
public enum Period {
    /// From Monday on.
    WEEK,
    MONTH,
    QUARTER;

    private static final int MONDAY = 3; // 1970-01-01 was a Thursday

    /// The number of the period a day lies in.
    ///
    /// @param day days since 1970-01-01
    public int number(int day) {
        LocalDate date = LocalDate.ofEpochDay(day);
        return switch (this) {
            case WEEK -> Math.floorDiv(day + MONDAY, 7);
            case MONTH -> date.getYear() * 12 + date.getMonthValue() - 1;
            case QUARTER -> date.getYear() * 4 + (date.getMonthValue() - 1) / 3;
        };
    }

    public int firstDay(int number) {
        return switch (this) {
            case WEEK -> number * 7 - MONDAY;
            case MONTH ->
                (int) LocalDate.of(Math.floorDiv(number, 12), Math.floorMod(number, 12) + 1, 1)
                        .toEpochDay();
            case QUARTER ->
                (int) LocalDate.of(Math.floorDiv(number, 4), Math.floorMod(number, 4) * 3 + 1, 1)
                        .toEpochDay();
        };
    }

    public int lastDay(int number) {
        return firstDay(number + 1) - 1;
    }

    /// `2026-W47`, `2026-11` or `2026-Q4`, whatever the locale.
    public String label(int number) {
        LocalDate date = LocalDate.ofEpochDay(firstDay(number));
        return switch (this) {
            case WEEK ->
                "%d-W%02d".formatted(date.get(IsoFields.WEEK_BASED_YEAR), date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            case MONTH -> "%d-%02d".formatted(date.getYear(), date.getMonthValue());
            case QUARTER -> "%d-Q%d".formatted(date.getYear(), date.get(IsoFields.QUARTER_OF_YEAR));
        };
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
