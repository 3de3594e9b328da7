package org.cvmworkbench.analysis.concentration;

import org.cvmworkbench.analysis.profile.Profile;
import org.cvmworkbench.columns.Column;
import org.cvmworkbench.columns.Lines;
import org.cvmworkbench.columns.Receipts;
import org.cvmworkbench.columns.Snapshot;

/// What each customer brought up to the as-of day: the margin where costs are known, otherwise the revenue. Lines
/// without a cost among others that have one are taken at the margin rate of those.
///
/// @param amount by customer, in hundredths; below 0 where returns or costs are higher than what was paid
/// @param profit whether it is margin
/// @param costed the part of all amounts whose cost is known, 0 to 1
public record Worth(long[] amount, boolean profit, double costed) {
    /// With less than this part costed, margin would be more guess than fact.
    private static final double ENOUGH = 0.5;
    private static final double TO_HUNDREDTHS = 1e5;

    /// O(lines).
    public static Worth of(Snapshot snapshot, Profile profile) {
        if (!snapshot.hasCosts()) return new Worth(profile.money(), false, 0);
        Scan scan = new Scan(snapshot, profile.asOf());
        for (int customer = 0; customer < profile.customers(); customer++) scan.follow(customer);
        double costed = scan.all == 0 ? 0 : scan.known / scan.all;
        return costed < ENOUGH ? new Worth(profile.money(), false, costed) : new Worth(scan.margins(), true, costed);
    }

    /// Adds up the lines of one customer after the other.
    private static final class Scan {
        private final Snapshot snapshot;
        private final Receipts receipts;
        private final Lines lines;
        private final int asOf;
        private final long[] margin;
        private final long[] uncosted;
        private double costedRevenue;
        private double costedMargin;
        private double known;
        private double all;

        Scan(Snapshot snapshot, int asOf) {
            this.snapshot = snapshot;
            this.receipts = snapshot.receipts();
            this.lines = snapshot.lines();
            this.asOf = asOf;
            this.margin = new long[snapshot.customers().count()];
            this.uncosted = new long[margin.length];
        }

        void follow(int customer) {
            for (int receipt = receipts.from(customer); receipt < receipts.to(customer); receipt++) {
                if (receipts.day()[receipt] > asOf) break;
                for (int line = receipts.firstLine()[receipt]; line < receipts.firstLine()[receipt + 1]; line++) {
                    add(customer, line);
                }
            }
        }

        private void add(int customer, int line) {
            long amount = lines.amount()[line];
            long cost = snapshot.unitCost(line);
            all += Math.abs(amount);
            if (cost == Column.NO_LONG) {
                uncosted[customer] += amount;
                return;
            }
            long earned = amount - Math.round(cost * (double) lines.quantity()[line] / TO_HUNDREDTHS);
            margin[customer] += earned;
            known += Math.abs(amount);
            costedRevenue += amount;
            costedMargin += earned;
        }

        long[] margins() {
            double rate = costedRevenue == 0 ? 0 : costedMargin / costedRevenue;
            for (int customer = 0; customer < margin.length; customer++) {
                margin[customer] += Math.round(uncosted[customer] * rate);
            }
            return margin;
        }
    }
}
