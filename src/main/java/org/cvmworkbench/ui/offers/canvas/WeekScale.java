package org.cvmworkbench.ui.offers.canvas;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cvmworkbench.model.scenario.Offer;

/// Days as pixels.
///
/// @param first a Monday, at 0
record WeekScale(LocalDate first, int weeks) {
    static final double WEEK = 96;
    static final double DAY = WEEK / 7;

    private static final int LEAST_WEEKS = 14;
    private static final int SPARE_WEEKS = 6;

    /// Room for all offers and some weeks more, from the day after the last of the base; nothing where no day is known.
    static Optional<WeekScale> of(Optional<LocalDate> asOf, List<Offer> offers) {
        return Stream.concat(
                        asOf.stream().map(day -> day.plusDays(1)),
                        offers.stream().map(Offer::start))
                .min(LocalDate::compareTo)
                .map(day -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)))
                .map(first -> new WeekScale(first, weeks(first, offers)));
    }

    private static int weeks(LocalDate first, List<Offer> offers) {
        long last = offers.stream()
                .mapToLong(offer -> ChronoUnit.WEEKS.between(first, offer.end()))
                .max()
                .orElse(0);
        return (int) Math.max(LEAST_WEEKS, last + SPARE_WEEKS);
    }

    double width() {
        return weeks * WEEK;
    }

    double x(LocalDate day) {
        return ChronoUnit.DAYS.between(first, day) * DAY;
    }

    LocalDate day(double x) {
        return first.plusDays((long) Math.floor(x / DAY));
    }

    List<LocalDate> mondays() {
        return IntStream.range(0, weeks).mapToObj(first::plusWeeks).toList();
    }
}
