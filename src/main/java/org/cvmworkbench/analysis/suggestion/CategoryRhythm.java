package org.cvmworkbench.analysis.suggestion;

import org.cvmworkbench.analysis.rules.Dimensions;
import org.cvmworkbench.columns.Lines;
import org.cvmworkbench.columns.Receipts;

/// On how many days a customer bought of each category, one customer after the other. Belongs to one
/// thread.
final class CategoryRhythm {
    private static final int OWN_FROM = 3;

    private final Receipts receipts;
    private final Lines lines;
    private final int asOf;
    private final int[] categoryOf;
    private final int[] seenBy;
    private final int[] first;
    private final int[] last;
    private final int[] days;

    /// @param categoryOf each product's
    CategoryRhythm(Dimensions dimensions, int[] categoryOf, int categories) {
        this.receipts = dimensions.snapshot().receipts();
        this.lines = dimensions.snapshot().lines();
        this.asOf = dimensions.asOf();
        this.categoryOf = categoryOf;
        this.seenBy = new int[categories];
        this.first = new int[categories];
        this.last = new int[categories];
        this.days = new int[categories];
    }

    /// O(lines of the customer).
    void follow(int customer) {
        for (int receipt = receipts.from(customer); receipt < receipts.to(customer); receipt++) {
            int day = receipts.day()[receipt];
            if (day > asOf) break;
            for (int line = receipts.firstLine()[receipt]; line < receipts.firstLine()[receipt + 1]; line++) {
                if (lines.quantity()[line] <= 0) continue;
                int category = categoryOf[lines.product()[line]];
                if (seenBy[category] != customer + 1) {
                    seenBy[category] = customer + 1;
                    first[category] = day;
                    days[category] = 1;
                } else if (last[category] != day) {
                    days[category]++;
                }
                last[category] = day;
            }
        }
    }

    /// How long the customer gone to has not bought of a category bought of before, in own gaps; NaN
    /// with fewer than three days, which make no rhythm.
    double silence(int category) {
        if (days[category] < OWN_FROM) return Double.NaN;
        double gap = (double) (last[category] - first[category]) / (days[category] - 1);
        return (asOf - last[category]) / gap;
    }
}
