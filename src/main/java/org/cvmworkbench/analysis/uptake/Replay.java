package org.cvmworkbench.analysis.uptake;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cvmworkbench.analysis.profile.ReceiptTotals;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.columns.Parts;
import org.cvmworkbench.columns.Receipts;

/// The same forecast on an earlier day, for those who would have been the audience then, beside what came.
///
/// @param until    the last day that was known, days since 1970-01-01
/// @param lastYear whether it is of the same weeks of the year
/// @param audience receipts of those who would have been the audience
/// @param everybody receipts of all customers
public record Replay(int until, boolean lastYear, Count audience, Count everybody) {
    /// How many windows right before the last known day are looked at.
    private static final int MOST = 3;
    /// Whole weeks.
    private static final int YEAR = 364;
    /// Less was known before to tell anything.
    private static final int LEAST_KNOWN = 56;

    /// Receipts in scope.
    public record Count(double expected, long actual) {
        /// By how much more came than was foretold, as a logarithm.
        double miss() {
            return Math.log((actual + 0.5) / (expected + 0.5));
        }

        /// The variance of that which is chance (Poisson).
        double chance() {
            return 1 / (actual + 1.0);
        }
    }

    /// What is peculiar to the audience.
    double peculiar() {
        return audience.miss() - everybody.miss();
    }

    /// A day to forecast from once more.
    record Day(int until, boolean lastYear) {}

    /// The same weeks a year ago, and the windows right before the last known day.
    ///
    /// @param first day with a receipt
    static List<Day> days(int asOf, int first, OfferDays offer) {
        List<Day> recent = IntStream.rangeClosed(1, MOST)
                .map(back -> asOf - offer.lead() - back * offer.days())
                .filter(day -> day - first >= LEAST_KNOWN && day > asOf - YEAR)
                .mapToObj(day -> new Day(day, false))
                .toList();
        int yearAgo = asOf - YEAR;
        boolean over = offer.end() <= YEAR;
        if (!over || yearAgo - first < LEAST_KNOWN) return recent;
        return Stream.concat(Stream.of(new Day(yearAgo, true)), recent.stream()).toList();
    }

    /// Qualifying receipts of some customers in the days of an offer. O(receipts).
    static long actual(
            Receipts receipts,
            ReceiptTotals totals,
            QualifyingReceipts qualifying,
            CustomerSet whom,
            int from,
            int to) {
        return Parts.find(whom.size(), (first, end) -> {
                    long count = 0;
                    for (int customer = first; customer < end; customer++) {
                        if (!whom.contains(customer)) continue;
                        for (int receipt = receipts.from(customer); receipt < receipts.to(customer); receipt++) {
                            int day = receipts.day()[receipt];
                            boolean counts = day >= from && day <= to && totals.visit()[receipt];
                            if (counts && qualifying.byReceipt()[receipt]) count++;
                        }
                    }
                    return count;
                })
                .stream()
                .mapToLong(Long::longValue)
                .sum();
    }
}
