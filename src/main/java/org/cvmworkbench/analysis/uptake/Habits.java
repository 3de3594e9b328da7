package org.cvmworkbench.analysis.uptake;

import org.cvmworkbench.analysis.profile.ReceiptTotals;
import org.cvmworkbench.columns.Parts;
import org.cvmworkbench.columns.Receipts;

/// How often each customer came until a day, and how often for what an offer is about. Both arrays are by customer.
///
/// @param visits receipts on which something was bought
/// @param inScope those of them that qualify
record Habits(int[] visits, int[] inScope) {
    /// O(receipts), on all processors.
    static Habits of(Receipts receipts, ReceiptTotals totals, QualifyingReceipts qualifying, int until) {
        int customers = receipts.customers();
        Habits habits = new Habits(new int[customers], new int[customers]);
        Parts.each(customers, (from, to) -> {
            for (int customer = from; customer < to; customer++) {
                for (int receipt = receipts.from(customer); receipt < receipts.to(customer); receipt++) {
                    if (receipts.day()[receipt] > until) break;
                    if (!totals.visit()[receipt]) continue;
                    habits.visits[customer]++;
                    if (qualifying.byReceipt()[receipt]) habits.inScope[customer]++;
                }
            }
        });
        return habits;
    }

    /// The share of each customer's visits that will qualify, shrunk towards that of all: beta-binomial, its weight
    /// by moments (Kleinman 1973, JASA 68:46). O(customers).
    Affinity affinity() {
        double visited = 0;
        double squares = 0;
        double qualified = 0;
        int customers = 0;
        for (int customer = 0; customer < visits.length; customer++) {
            if (visits[customer] == 0) continue;
            customers++;
            visited += visits[customer];
            squares += (double) visits[customer] * visits[customer];
            qualified += inScope[customer];
        }
        double share = visited == 0 ? 0 : qualified / visited;
        double chance = share * (1 - share);
        double room = visited - squares / visited - (customers - 1);
        if (customers < 2 || chance == 0 || room <= 0) return new Affinity(this, share, Affinity.ALL_ALIKE);
        double within = (spread(share) - chance * (customers - 1)) / (chance * room);
        return Affinity.of(this, share, within);
    }

    private double spread(double share) {
        double spread = 0;
        for (int customer = 0; customer < visits.length; customer++) {
            if (visits[customer] == 0) continue;
            double off = (double) inScope[customer] / visits[customer] - share;
            spread += visits[customer] * off * off;
        }
        return spread;
    }
}
