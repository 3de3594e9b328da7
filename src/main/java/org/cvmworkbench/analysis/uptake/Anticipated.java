package org.cvmworkbench.analysis.uptake;

import java.util.function.IntToDoubleFunction;
import org.cvmworkbench.analysis.profile.ReceiptTotals;
import org.cvmworkbench.analysis.value.BuyingLaw;
import org.cvmworkbench.analysis.value.ExpectedVisits;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.columns.Parts;
import org.cvmworkbench.columns.Snapshot;

/// The receipts that a law of repeat buying and each customer's own habits foretell, as known on one day.
///
/// @param visits   of every customer in the days of the offer
/// @param affinity the share of them that qualify
record Anticipated(ExpectedVisits visits, Affinity affinity) {
    /// O(receipts), on all processors.
    static Anticipated of(
            Snapshot snapshot,
            ReceiptTotals totals,
            BuyingLaw law,
            QualifyingReceipts qualifying,
            ExpectedVisits.Days days) {
        CustomerSet all = CustomerSet.all(snapshot.customers().count());
        Habits habits = Habits.of(snapshot.receipts(), totals, qualifying, days.until());
        return new Anticipated(ExpectedVisits.of(snapshot, totals, law, all, days), habits.affinity());
    }

    double receipts(int customer) {
        return visits.mean(customer) * affinity.of(customer);
    }

    /// Of some customers together. O(customers), as the next.
    double total(CustomerSet whom) {
        return sum(whom, this::receipts);
    }

    /// The variance of the total that is chance alone: customers do not know of each other.
    double chance(CustomerSet whom) {
        return sum(whom, customer -> {
            double mean = receipts(customer);
            return mean + mean * mean * (visits.excess(customer) - 1);
        });
    }

    private static double sum(CustomerSet whom, IntToDoubleFunction each) {
        return Parts.find(whom.size(), (from, to) -> {
                    double sum = 0;
                    for (int customer = from; customer < to; customer++)
                        if (whom.contains(customer)) sum += each.applyAsDouble(customer);
                    return sum;
                })
                .stream()
                .reduce(0.0, Double::sum);
    }
}
