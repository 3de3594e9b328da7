package org.cvmworkbench.analysis.retention;

import java.util.Optional;
import org.cvmworkbench.analysis.cohort.WilsonInterval;
import org.cvmworkbench.analysis.profile.Profile;
import org.cvmworkbench.analysis.profile.ReceiptMargins;
import org.cvmworkbench.analysis.profile.ReceiptTotals;
import org.cvmworkbench.analysis.survival.Churn;
import org.cvmworkbench.columns.Column;
import org.cvmworkbench.columns.Receipts;
import org.cvmworkbench.columns.Snapshot;
import org.cvmworkbench.model.Text;

/// What a base itself tells about leaving: of those who were customers some time ago, who has left since, and what a
/// year with those who stayed brought. Both by one definition of churn.
///
/// @param version of the snapshot it was made from
/// @param definition of churn, in words
/// @param from the day it was counted from, since 1970-01-01
/// @param days it was counted over, told as a year's
/// @param watched customers at that day who had not left
/// @param left of them since
/// @param customers now who have not left
/// @param churn a year
/// @param value each of those who stayed brings in a year, in the currency
/// @param gone customers at that day who had left
/// @param back of them who have come again since
/// @param isMargin whether that is margin; otherwise revenue
public record OwnChurn(
        long version,
        Text definition,
        int from,
        int days,
        int watched,
        int left,
        int customers,
        Doubtful churn,
        Doubtful value,
        int gone,
        int back,
        boolean isMargin) {
    private static final int YEAR = 365;
    private static final int FEWEST_DAYS = 56;
    private static final double HUNDREDTHS = 100;
    private static final double SURE = 0.8;

    /// A year is looked at, or half of the past where that is shorter. O(lines) where costs are known.
    ///
    /// @param after who has left by the last day that is known
    /// @return nothing where the past is too short, or nobody was or is there
    public static Optional<OwnChurn> of(Snapshot snapshot, ReceiptTotals totals, Churn after) {
        Profile now = after.profile();
        int first = Integer.MAX_VALUE;
        for (int day : now.firstVisit()) if (day != Column.NO_INT) first = Math.min(first, day);
        if (first == Integer.MAX_VALUE) return Optional.empty();
        int days = Math.min(YEAR, (now.asOf() - first) / 2);
        if (days < FEWEST_DAYS) return Optional.empty();
        Churn before = after.on(snapshot, totals, Profile.of(snapshot, totals, now.asOf() - days));
        Counting counting = new Counting(snapshot, totals, before, after);
        return counting.watched - counting.left < 2 || counting.customers == 0
                ? Optional.empty()
                : Optional.of(counting.told(days));
    }

    private static final class Counting {
        private final Snapshot snapshot;
        private final Churn after;
        private final int from;
        private final boolean isMargin;
        private final long[] money;
        private int watched;
        private int left;
        private int customers;
        private int gone;
        private int back;
        private double sum;
        private double squares;

        Counting(Snapshot snapshot, ReceiptTotals totals, Churn before, Churn after) {
            this.snapshot = snapshot;
            this.after = after;
            this.from = before.profile().asOf();
            ReceiptMargins margins = ReceiptMargins.of(snapshot);
            this.isMargin = margins.known();
            this.money = isMargin ? margins.margin() : totals.amount();
            for (int customer = 0; customer < after.profile().customers(); customer++) {
                boolean here = after.profile().frequency()[customer] > 0 && !after.has(customer);
                if (here) customers++;
                if (before.has(customer)) {
                    gone++;
                    if (after.profile().lastVisit()[customer] > from) back++;
                }
                if (before.profile().frequency()[customer] == 0 || before.has(customer)) continue;
                watched++;
                if (here) add(customer);
                else left++;
            }
        }

        private void add(int customer) {
            Receipts receipts = snapshot.receipts();
            long brought = 0;
            for (int receipt = receipts.from(customer); receipt < receipts.to(customer); receipt++) {
                int day = receipts.day()[receipt];
                if (day > from && day <= after.profile().asOf()) brought += money[receipt];
            }
            sum += brought / HUNDREDTHS;
            squares += brought / HUNDREDTHS * (brought / HUNDREDTHS);
        }

        OwnChurn told(int days) {
            int stayed = watched - left;
            double years = (double) YEAR / days;
            double mean = sum / stayed;
            double variance = Math.max(0, squares / stayed - mean * mean) * stayed / (stayed - 1);
            WilsonInterval share = WilsonInterval.of(left, watched, SURE);
            return new OwnChurn(
                    snapshot.version(),
                    after.said(),
                    from,
                    days,
                    watched,
                    left,
                    customers,
                    Doubtful.within(
                            yearly((double) left / watched, years),
                            yearly(share.low(), years),
                            yearly(share.high(), years)),
                    new Doubtful(mean * years, Math.sqrt(variance / stayed) * years),
                    gone,
                    back,
                    isMargin);
        }

        /// As many leave of those still there in each part of a year.
        private static double yearly(double share, double years) {
            return 1 - Math.pow(1 - share, years);
        }
    }
}
