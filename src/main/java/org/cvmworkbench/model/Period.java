package org.cvmworkbench.model;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The periods a calendar is cut into. Each has a running number, so that neighbours differ by one.
public enum Period {
    /// From Monday on.
    WEEK,
    MONTH,
    QUARTER;

    private static final DateTimeFormatter QUARTERS = new DateTimeFormatterBuilder()
            .appendValue(ChronoField.YEAR, 4)
            .appendLiteral("-Q")
            .appendValue(IsoFields.QUARTER_OF_YEAR, 1)
            .parseDefaulting(IsoFields.DAY_OF_QUARTER, 1)
            .toFormatter(Locale.ROOT);
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

    /// The days of a period by its label, `2026-11`; empty where the text is no label.
    public static Optional<DaySpan> named(String label) {
        return Stream.of(values())
                .flatMap(by -> by.firstDay(label).stream()
                        .map(by::number)
                        .filter(number -> by.label(number).equals(label))
                        .map(by::days))
                .findFirst();
    }

    public DaySpan days(int number) {
        return new DaySpan(firstDay(number), lastDay(number));
    }

    /// The first day of what may be a label; that it is one is still to be seen.
    private Optional<Integer> firstDay(String label) {
        try {
            LocalDate day = switch (this) {
                case WEEK -> LocalDate.parse(label + "-1", DateTimeFormatter.ISO_WEEK_DATE);
                case MONTH -> LocalDate.parse(label + "-01");
                case QUARTER -> LocalDate.parse(label, QUARTERS);
            };
            return Optional.of((int) day.toEpochDay());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    public static List<String> words() {
        return Stream.of(values()).map(Period::word).toList();
    }

    /// By its word.
    public static Optional<Period> of(String word) {
        return Stream.of(values()).filter(by -> by.word().equals(word)).findFirst();
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
