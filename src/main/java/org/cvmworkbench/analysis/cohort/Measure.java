package org.cvmworkbench.analysis.cohort;

import java.util.Locale;

/// What a cohort is followed by.
public enum Measure {
    /// Customers with a visit in the period.
    CUSTOMERS,
    /// Money after returns, in hundredths.
    REVENUE,
    /// Visits in the period.
    RECEIPTS;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
