package org.cvmworkbench.analysis.cohort;

import org.cvmworkbench.analysis.profile.ReceiptMargins;
import org.cvmworkbench.analysis.profile.ReceiptTotals;
import org.cvmworkbench.columns.Snapshot;

/// The money a measure counts.
///
/// @param amount by receipt, in hundredths
/// @param margin whether it is margin
public record CohortMoney(long[] amount, boolean margin) {
    /// O(lines) where margin is asked for.
    public static CohortMoney of(Snapshot snapshot, ReceiptTotals totals, Measure measure) {
        return switch (measure) {
            case CUSTOMERS, RECEIPTS, REVENUE -> new CohortMoney(totals.amount(), false);
            case MARGIN, VALUE -> {
                ReceiptMargins margins = ReceiptMargins.of(snapshot);
                yield margins.known()
                        ? new CohortMoney(margins.margin(), true)
                        : new CohortMoney(totals.amount(), false);
            }
        };
    }
}
