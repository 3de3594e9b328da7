package org.cvmworkbench.charts;

import java.util.Locale;

/// What the cells of an RF grid count.
public enum RfMeasure {
    CUSTOMERS,
    /// Money after returns.
    MONEY,
    /// Share of all customers of the grid.
    SHARE;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
