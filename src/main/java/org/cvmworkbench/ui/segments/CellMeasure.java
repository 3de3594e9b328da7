package org.cvmworkbench.ui.segments;

import java.util.Locale;

/// What the cells of the grid say.
enum CellMeasure {
    CUSTOMERS,
    MONEY,
    /// Of all customers, in per cent.
    SHARE,
    /// Of those written to in past campaigns, how many took the offer, in per cent.
    RESPONSE;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
