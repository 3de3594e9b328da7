package org.cvmworkbench.analysis.value;

import java.util.Arrays;
import org.cvmworkbench.analysis.profile.VisitDays;

/// The days between neighbouring visits.
///
/// @param byDays how many gaps have each number of days
/// @param pairs customers with two gaps at least
/// @param ratios the sum of (last gap but one) / (last two gaps) over them, `squares` that of its squares
record Gaps(long[] byDays, long pairs, double ratios, double squares) {
    static final Gaps NONE = new Gaps(new long[0], 0, 0, 0);

    /// With fewer pairs the regularity is anybody's guess.
    private static final int ENOUGH = 30;
    /// The variance of M of gaps so even that days cannot tell them apart, k = 1,000.
    private static final double LEAST = 1.0 / 8004;

    Gaps plus(Gaps other) {
        long[] sum = Arrays.copyOf(byDays, Math.max(byDays.length, other.byDays.length));
        for (int days = 0; days < other.byDays.length; days++) sum[days] += other.byDays[days];
        return new Gaps(sum, pairs + other.pairs, ratios + other.ratios, squares + other.squares);
    }

    /// The sum of the logarithms of all gaps in days.
    double logarithms() {
        double sum = 0;
        for (int days = 1; days < byDays.length; days++) sum += byDays[days] * Math.log(days);
        return sum;
    }

    /// How even the gaps are, k of their Erlang law (Wheat & Morrison 1990): 1 as chance makes them, more where
    /// visits keep a rhythm. M, the share of one gap in two neighbours, is Beta(k, k), so that
    /// k = (1 − 4 Var M) / (8 Var M), 1,000 at most. NaN with too few customers.
    double regularity() {
        if (pairs < ENOUGH) return Double.NaN;
        double mean = ratios / pairs;
        double variance = Math.max(LEAST, (squares - pairs * mean * mean) / (pairs - 1));
        return Math.max(0, (1 - 4 * variance) / (8 * variance));
    }

    /// The median gap in days; NaN without gaps.
    double median() {
        long all = Arrays.stream(byDays).sum();
        long seen = 0;
        for (int days = 0; days < byDays.length; days++) {
            seen += byDays[days];
            if (2 * seen >= all && all > 0) return days;
        }
        return Double.NaN;
    }

    /// Gaps while they are being counted.
    static final class Count {
        private long[] byDays = new long[512];
        private long pairs;
        private double ratios;
        private double squares;

        /// @param repeats the gaps of the customer that count
        void add(VisitDays days, int repeats) {
            for (int visit = 1; visit <= repeats; visit++) add(days.day(visit) - days.day(visit - 1));
            if (repeats < 2) return;
            int whole = days.day(repeats) - days.day(repeats - 2);
            double ratio = (double) (days.day(repeats - 1) - days.day(repeats - 2)) / whole;
            pairs++;
            ratios += ratio;
            squares += ratio * ratio;
        }

        private void add(int gap) {
            if (gap >= byDays.length) byDays = Arrays.copyOf(byDays, Math.max(gap + 1, byDays.length * 2));
            byDays[gap]++;
        }

        Gaps gaps() {
            return new Gaps(byDays, pairs, ratios, squares);
        }
    }
}
