package org.cvmworkbench.analysis.value;

import java.time.LocalDate;
import java.util.Locale;
import org.cvmworkbench.model.Period;

/// The unit that the times of a model are told in, and the periods of the calendar that a model of opportunities
/// counts. Other models are fitted in days, so nothing else of them depends on it.
public enum ModelUnit {
    DAY(1),
    WEEK(7),
    MONTH(ModelUnit.DAYS_OF_YEAR / 12),
    YEAR(ModelUnit.DAYS_OF_YEAR);

    /// Days of a mean year.
    public static final double DAYS_OF_YEAR = 365.25;

    private final double days;

    ModelUnit(double days) {
        this.days = days;
    }

    public double days() {
        return days;
    }

    /// The running number of the period that a day lies in.
    ///
    /// @param day days since 1970-01-01
    int number(int day) {
        return switch (this) {
            case DAY -> day;
            case WEEK -> Period.WEEK.number(day);
            case MONTH -> Period.MONTH.number(day);
            case YEAR -> LocalDate.ofEpochDay(day).getYear();
        };
    }

    int lastDay(int number) {
        return switch (this) {
            case DAY -> number;
            case WEEK -> Period.WEEK.lastDay(number);
            case MONTH -> Period.MONTH.lastDay(number);
            case YEAR -> (int) LocalDate.of(number, 12, 31).toEpochDay();
        };
    }

    /// The last period that is over at the end of a day.
    int lastWhole(int day) {
        return number(day + 1) - 1;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
