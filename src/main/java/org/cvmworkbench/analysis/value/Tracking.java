package org.cvmworkbench.analysis.value;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.cvmworkbench.analysis.profile.VisitDays;
import org.cvmworkbench.columns.Parts;
import org.cvmworkbench.columns.Receipts;

/// Repeat visits week by week, expected and actual (Fader, Hardie & Lee 2005, figures 3 and 4).
record Tracking(Receipts receipts, VisitMoney money, RepeatPurchases purchases) {
    private static final int WEEK = 7;

    /// The weeks that are over on the as-of day. O(receipts + days · weeks).
    List<TrackedWeek> weeks(BuyingLaw law, int asOf) {
        int oldest = IntStream.of(purchases.age()).max().orElse(0);
        int first = purchases.until() - oldest;
        int count = Math.max(0, (asOf + 1 - first) / WEEK);
        double[] expected = expected(law, oldest, count);
        long[] actual = actual(first, count);
        List<TrackedWeek> weeks = new ArrayList<>();
        double before = 0;
        long sum = 0;
        for (int week = 0; week < count; week++) {
            sum += actual[week];
            int lastDay = first + (week + 1) * WEEK - 1;
            double until = expected[week];
            weeks.add(new TrackedWeek(week + 1, lastDay, until - before, until, actual[week], sum));
            before = until;
        }
        return weeks;
    }

    /// Until the end of each week, by the age everybody has then.
    private double[] expected(BuyingLaw law, int oldest, int weeks) {
        long[] births = new long[oldest + 1];
        for (int customer = 0; customer < purchases.customers(); customer++) {
            if (purchases.follows(customer)) births[oldest - purchases.age()[customer]]++;
        }
        double[] ofAge = IntStream.rangeClosed(0, weeks * WEEK)
                .parallel()
                .mapToDouble(law::expected)
                .toArray();
        double[] expected = new double[weeks];
        for (int week = 0; week < weeks; week++) {
            int day = (week + 1) * WEEK;
            for (int birth = 0; birth < Math.min(day, births.length); birth++) {
                expected[week] += births[birth] * ofAge[day - birth];
            }
        }
        return expected;
    }

    private long[] actual(int first, int weeks) {
        long[] actual = new long[weeks];
        for (long[] part : Parts.find(purchases.customers(), (from, to) -> count(from, to, first, weeks))) {
            for (int week = 0; week < weeks; week++) actual[week] += part[week];
        }
        return actual;
    }

    private long[] count(int from, int to, int first, int weeks) {
        long[] counts = new long[weeks];
        VisitDays days = money.days(receipts);
        for (int customer = from; customer < to; customer++) {
            if (!purchases.follows(customer)) continue;
            int visits = days.follow(customer);
            for (int visit = 1; visit < visits; visit++) {
                int week = (days.day(visit) - first) / WEEK;
                if (week < weeks) counts[week]++;
            }
        }
        return counts;
    }
}
