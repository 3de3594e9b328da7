package org.cvmworkbench.analysis.value;

import org.cvmworkbench.analysis.profile.ReceiptMargins;
import org.cvmworkbench.analysis.profile.ReceiptTotals;
import org.cvmworkbench.analysis.profile.VisitDays;
import org.cvmworkbench.columns.Receipts;
import org.cvmworkbench.columns.Snapshot;

/// What each receipt brought: its margin where costs are known, otherwise its revenue. Lines without a cost among
/// others that have one are taken at the margin rate of those.
///
/// @param measure what the amounts are
/// @param totals the amounts by receipt, in hundredths, and whether something was bought
record VisitMoney(ValueMeasure measure, ReceiptTotals totals) {
    /// O(lines), on all processors.
    static VisitMoney of(Snapshot snapshot, ReceiptTotals totals, ValueMeasure wanted) {
        if (wanted == ValueMeasure.REVENUE) return revenue(totals);
        ReceiptMargins margins = ReceiptMargins.of(snapshot);
        if (!margins.known()) return revenue(totals);
        return new VisitMoney(ValueMeasure.MARGIN, new ReceiptTotals(margins.margin(), totals.visit()));
    }

    private static VisitMoney revenue(ReceiptTotals totals) {
        return new VisitMoney(ValueMeasure.REVENUE, totals);
    }

    /// The days of visits, one customer after the other.
    VisitDays days(Receipts receipts) {
        return periods(receipts, ModelUnit.DAY);
    }

    /// The numbers of the periods with a visit, one customer after the other.
    VisitDays periods(Receipts receipts, ModelUnit unit) {
        return new VisitDays(receipts, totals, Integer.MAX_VALUE, unit::number);
    }

    /// What a customer brought until a day, after returns.
    long until(Receipts receipts, int customer, int day) {
        long sum = 0;
        for (int receipt = receipts.from(customer); receipt < receipts.to(customer); receipt++) {
            if (receipts.day()[receipt] <= day) sum += totals.amount()[receipt];
        }
        return sum;
    }
}
