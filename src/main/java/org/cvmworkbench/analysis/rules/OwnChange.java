package org.cvmworkbench.analysis.rules;

import java.math.BigInteger;
import org.cvmworkbench.analysis.profile.Profile;
import org.cvmworkbench.columns.Column;
import org.cvmworkbench.language.Ranges;
import org.cvmworkbench.model.DaySpan;

/// How far a figure of the last days lies above or below what the customer used to have in as many days: the average
/// of the year before them, from the customer's first visit on where that is later, so that a year's seasons all count.
/// For a last time longer than a year as long a time before it stands. Who has a shorter past than the last time, or
/// nothing in it, has no change. Averages of a receipt are compared as they are.
///
/// @param last the days compared
/// @param firstVisit by customer
record OwnChange(History history, Figure figure, DaySpan last, int[] firstVisit) {
    private static final int YEAR = 365;
    /// Per cent are kept in tenths.
    private static final int DECIMALS = 1;
    private static final long WHOLE = 1000;
    private static final long EXACT = Long.MAX_VALUE / (4 * WHOLE);

    /// O(receipts of the history).
    static Dimension of(History history, Figure figure, DaySpan last, Profile profile) {
        OwnChange change = new OwnChange(history, figure, last, profile.firstVisit());
        return history.dimension(DECIMALS, Ranges.UNKNOWN, change::tenths);
    }

    private long tenths(int buyer) {
        int first = firstVisit[history.buyers()[buyer]];
        long length = (long) last.last() - last.first() + 1;
        long from = Math.max(first, last.first() - Math.max(YEAR, length));
        long past = last.first() - from;
        if (first == Column.NO_INT || past < length) return Ranges.UNKNOWN;
        int begin = history.from(buyer, (int) from);
        int middle = history.to(begin, buyer, last.first() - 1);
        int end = history.to(middle, buyer, last.last());
        if (figure == Figure.AVERAGE) return ofAverages(begin, middle, end);
        return changed(figure.of(history, middle, end, 0), past, figure.of(history, begin, middle, 0), length);
    }

    private long ofAverages(int begin, int middle, int end) {
        long visits = Figure.visits(history, middle, end);
        long before = Figure.visits(history, begin, middle);
        if (visits == 0 || before == 0) return Ranges.UNKNOWN;
        return changed(
                Figure.sum(history.amount(), middle, end), before, Figure.sum(history.amount(), begin, middle), visits);
    }

    /// By how much `now` × `nowTimes` is more than `before` × `beforeTimes`, rounded half-up.
    private static long changed(long now, long nowTimes, long before, long beforeTimes) {
        if (before <= 0) return Ranges.UNKNOWN;
        if (Math.abs(now) < EXACT / Math.max(1, nowTimes) && before < EXACT / beforeTimes) {
            long base = before * beforeTimes;
            return Math.floorDiv(2 * WHOLE * (now * nowTimes - base) + base, 2 * base);
        }
        BigInteger base = BigInteger.valueOf(before).multiply(BigInteger.valueOf(beforeTimes));
        BigInteger more =
                BigInteger.valueOf(now).multiply(BigInteger.valueOf(nowTimes)).subtract(base);
        BigInteger[] parts =
                more.multiply(BigInteger.valueOf(2 * WHOLE)).add(base).divideAndRemainder(base.shiftLeft(1));
        BigInteger floor = parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
        return floor.longValue();
    }
}
