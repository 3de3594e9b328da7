package org.cvmworkbench.charts;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import org.cvmworkbench.model.Period;
import org.cvmworkbench.model.Texts;

/// Periods as a reader says them: "Nov 2026", "Q4 2026", "W47 2026".
public record PeriodNames(Period by, Texts texts) {
    /// @param number of the period
    public String of(int number) {
        LocalDate day = LocalDate.ofEpochDay(by.firstDay(number));
        return switch (by) {
            case WEEK ->
                texts.get(
                        "chart.period.week",
                        day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR),
                        Integer.toString(day.get(IsoFields.WEEK_BASED_YEAR)));
            case MONTH ->
                DateTimeFormatter.ofPattern("LLL yyyy", texts.locale()).format(day);
            case QUARTER ->
                texts.get("chart.period.quarter", day.get(IsoFields.QUARTER_OF_YEAR), Integer.toString(day.getYear()));
        };
    }
}
