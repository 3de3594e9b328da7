package org.cvmworkbench.analysis.cohort;

import java.util.Locale;

/// What a cohort is followed by.
public enum Measure {
    /// Customers with a visit in the period.
    CUSTOMERS,
    /// Money after returns, in hundredths.
    REVENUE,
    /// That money less the cost of what was bought, in hundredths.
    MARGIN,
    /// Visits in the period.
    RECEIPTS,
    /// Margin from the first visit up to the end of the period, in hundredths; revenue where costs are not known. Of
    /// each customer it is the cumulative value.
    VALUE;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Whether cells are money.
    public boolean isMoney() {
        return this == REVENUE || this == MARGIN || this == VALUE;
    }
}
