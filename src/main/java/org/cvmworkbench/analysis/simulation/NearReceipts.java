package org.cvmworkbench.analysis.simulation;

import org.cvmworkbench.analysis.rules.Dimensions;
import org.cvmworkbench.analysis.uptake.Qualification;
import org.cvmworkbench.analysis.uptake.QualifyingReceipts;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.columns.Lines;
import org.cvmworkbench.columns.Receipts;
import org.cvmworkbench.model.scenario.Assumption;

/// F9: receipts of the last year with an item of the offer that just missed its threshold: each is topped up with a
/// chance that falls with what is missing, exp(−(T − x) / (.1·T)).
///
/// @param weight  the sum of these chances, for each receipt that reached the threshold
/// @param missing what a receipt that is topped up grows by, on average, in money
record NearReceipts(double weight, double missing) {
    static final NearReceipts NONE = new NearReceipts(0, 0);

    private static final int YEAR = 364;
    private static final double NEAR = 0.1;
    private static final double HUNDREDTHS = 100;

    /// O(lines of the audience).
    static NearReceipts of(
            Dimensions dimensions, Qualification qualification, QualifyingReceipts qualifying, CustomerSet audience) {
        if (!(qualification instanceof Qualification.Reaches reaches)) return NONE;
        Sums sums = new Sums(dimensions, reaches, qualifying.byReceipt());
        audience.forEach(sums::add);
        if (sums.reached == 0 || sums.chances == 0) return NONE;
        return new NearReceipts(sums.chances / sums.reached, sums.missing / sums.chances / HUNDREDTHS);
    }

    /// Of such a receipt as a share of one that reached the threshold.
    double worth(PastMoney money) {
        double price = money.price().map(Assumption::value).orElse(0.0);
        return weight == 0 || price <= 0 ? 1 : missing / price;
    }

    private static final class Sums {
        private final Receipts receipts;
        private final Lines lines;
        private final int asOf;
        private final Qualification.Reaches reaches;
        private final boolean[] qualifying;
        private double reached;
        private double chances;
        private double missing;

        Sums(Dimensions dimensions, Qualification.Reaches reaches, boolean[] qualifying) {
            this.receipts = dimensions.snapshot().receipts();
            this.lines = dimensions.snapshot().lines();
            this.asOf = dimensions.asOf();
            this.reaches = reaches;
            this.qualifying = qualifying;
        }

        void add(int customer) {
            for (int receipt = receipts.from(customer); receipt < receipts.to(customer); receipt++) {
                int age = asOf - receipts.day()[receipt];
                if (age < 0 || age >= YEAR) continue;
                if (qualifying[receipt]) reached++;
                else addMissed(receipt);
            }
        }

        private void addMissed(int receipt) {
            boolean concerned = false;
            long sum = 0;
            for (int line = receipts.firstLine()[receipt]; line < receipts.firstLine()[receipt + 1]; line++) {
                if (lines.quantity()[line] <= 0) continue;
                concerned |= reaches.items()[lines.product()[line]];
                sum += lines.amount()[line];
            }
            long left = reaches.hundredths() - sum;
            if (!concerned || left <= 0) return;
            double chance = Math.exp(-left / (NEAR * reaches.hundredths()));
            chances += chance;
            missing += chance * left;
        }
    }
}
