package org.cvmworkbench.demo;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// The two years the chain has been open, and the pace of its days. A day is counted from the first.
final class History {
    static final LocalDate FIRST = LocalDate.of(2024, 11, 16);
    static final LocalDate LAST = LocalDate.of(2026, 11, 15);
    static final int DAYS = (int) ChronoUnit.DAYS.between(FIRST, LAST) + 1;
    static final int MINUTES_A_DAY = 24 * 60;

    /// From Monday to Sunday.
    static final List<Double> WEEKDAYS = List.of(0.90, 0.87, 0.90, 0.95, 1.20, 1.26, 0.92);

    /// Receipts by hour of the day, from 8 to 22.
    static final List<Double> HOURS =
            List.of(2.0, 3.5, 5.0, 5.8, 6.2, 6.5, 6.0, 5.8, 6.5, 8.0, 10.5, 11.0, 9.0, 5.5, 2.5);

    private static final int FIRST_HOUR = 8;

    private final Weights hours = Weights.of(HOURS);
    private final List<Season> seasons;
    private final DayCurve season;

    History(List<Season> seasons) {
        this.seasons = seasons;
        double[] pace = new double[DAYS];
        for (int day = 0; day < DAYS; day++) pace[day] = pace(date(day), seasons);
        season = new DayCurve(pace, DAYS);
    }

    private static double pace(LocalDate date, List<Season> seasons) {
        MonthDay today = MonthDay.from(date);
        return seasons.stream()
                .filter(season -> season.span().contains(today))
                .mapToDouble(Season::factor)
                .reduce(WEEKDAYS.get(date.getDayOfWeek().getValue() - 1), (left, right) -> left * right);
    }

    static LocalDate date(int day) {
        return FIRST.plusDays(day);
    }

    static int day(LocalDate date) {
        return (int) ChronoUnit.DAYS.between(FIRST, date);
    }

    List<Season> seasons() {
        return seasons;
    }

    /// The clock that runs with the pace of trade: its unit is an average day.
    DayCurve season() {
        return season;
    }

    /// Average days between the start of one day and the end of another.
    double seasonDays(int first, int last) {
        return season.passedBy(last + 1) - season.passedBy(first);
    }

    /// A moment of this day, in minutes since the start of the history, while stores are open.
    int minute(int day, RandomStream random) {
        return day * MINUTES_A_DAY + (FIRST_HOUR + random.pick(hours)) * 60 + random.below(60);
    }
}
