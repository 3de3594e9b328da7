package org.cvmworkbench.model;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A time in a customer's own life: so many periods of the calendar after that of the first visit. Written `month+3`.
///
/// @param age 0 for the period of the first visit itself
public record PeriodAge(Period by, int age) {
    private static final Pattern LABEL = Pattern.compile("(week|month|quarter)\\+(\\d{1,4})");

    /// By its label; empty where the text is none.
    public static Optional<PeriodAge> named(String label) {
        Matcher matcher = LABEL.matcher(label);
        if (!matcher.matches()) return Optional.empty();
        return Period.of(matcher.group(1)).map(by -> new PeriodAge(by, Integer.parseInt(matcher.group(2))));
    }

    public String label() {
        return by.word() + "+" + age;
    }

    /// The days meant for somebody whose first visit was on this day.
    public DaySpan days(int firstVisit) {
        return by.days(by.number(firstVisit) + age);
    }
}
