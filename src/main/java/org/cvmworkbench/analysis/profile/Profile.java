package org.cvmworkbench.analysis.profile;

import java.util.Arrays;
import org.cvmworkbench.columns.Column;
import org.cvmworkbench.columns.Parts;
import org.cvmworkbench.columns.Receipts;
import org.cvmworkbench.columns.Snapshot;

/// What each customer did up to the as-of day; receipts after it are not looked at. All arrays are by customer.
///
/// @param asOf days since 1970-01-01
/// @param frequency visits in all
/// @param money the sum of all amounts after returns, in hundredths
/// @param firstVisit day, [Column#NO_INT] for a customer without a visit
/// @param lastVisit day, [Column#NO_INT] for a customer without a visit
/// @param rhythm the median of days between visits, NaN with fewer than two visits
public record Profile(int asOf, int[] frequency, long[] money, int[] firstVisit, int[] lastVisit, double[] rhythm) {
    /// O(receipts · log of a customer's visits).
    public static Profile of(Snapshot snapshot, ReceiptTotals totals, int asOf) {
        int customers = snapshot.customers().count();
        Profile profile = new Profile(
                asOf,
                new int[customers],
                new long[customers],
                new int[customers],
                new int[customers],
                new double[customers]);
        Parts.each(customers, (from, to) -> {
            Visits visits = new Visits(snapshot.receipts(), totals, asOf);
            for (int customer = from; customer < to; customer++) visits.follow(customer, profile);
        });
        return profile;
    }

    public int customers() {
        return frequency.length;
    }

    /// Whole days since the last visit, [Column#NO_INT] without one.
    public int recency(int customer) {
        return lastVisit[customer] == Column.NO_INT ? Column.NO_INT : asOf - lastVisit[customer];
    }

    /// Whole days since the first visit, [Column#NO_INT] without one.
    public int tenure(int customer) {
        return firstVisit[customer] == Column.NO_INT ? Column.NO_INT : asOf - firstVisit[customer];
    }

    /// Walks through the receipts of one customer after the other.
    private static final class Visits {
        private final Receipts receipts;
        private final ReceiptTotals totals;
        private final int asOf;
        private int[] gaps = new int[64];

        Visits(Receipts receipts, ReceiptTotals totals, int asOf) {
            this.receipts = receipts;
            this.totals = totals;
            this.asOf = asOf;
        }

        void follow(int customer, Profile profile) {
            int visits = 0;
            int first = Column.NO_INT;
            int last = Column.NO_INT;
            long money = 0;
            for (int receipt = receipts.from(customer); receipt < receipts.to(customer); receipt++) {
                int day = receipts.day()[receipt];
                if (day > asOf) break;
                money += totals.amount()[receipt];
                if (!totals.visit()[receipt]) continue;
                if (visits == 0) first = day;
                else note(visits - 1, day - last);
                visits++;
                last = day;
            }
            profile.frequency[customer] = visits;
            profile.money[customer] = money;
            profile.firstVisit[customer] = first;
            profile.lastVisit[customer] = last;
            profile.rhythm[customer] = visits < 2 ? Double.NaN : Quantiles.median(gaps, visits - 1);
        }

        private void note(int index, int gap) {
            if (index == gaps.length) gaps = Arrays.copyOf(gaps, index * 2);
            gaps[index] = gap;
        }
    }
}
