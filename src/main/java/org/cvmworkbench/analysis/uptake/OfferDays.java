package org.cvmworkbench.analysis.uptake;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.cvmworkbench.analysis.value.ExpectedVisits;

/// The days of an offer as seen from the last day that is known.
///
/// @param lead days between that day and the first of the offer: 0 where it begins the day after
/// @param days of the offer
public record OfferDays(int lead, int days) {
    private static final int MOST = 3650;

    /// One that began before the last known day is taken as if it began the day after it.
    public static OfferDays of(LocalDate asOf, LocalDate start, int days) {
        long lead = ChronoUnit.DAYS.between(asOf, start) - 1;
        return new OfferDays(Math.clamp(lead, 0, MOST), Math.min(days, MOST));
    }

    /// From the last known day to the last of the offer.
    int end() {
        return lead + days;
    }

    ExpectedVisits.Days after(int day) {
        return new ExpectedVisits.Days(day, lead, days);
    }
}
