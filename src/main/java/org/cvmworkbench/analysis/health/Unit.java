package org.cvmworkbench.analysis.health;

import java.util.Locale;

/// What a check counts.
public enum Unit {
    LINES,
    RECEIPTS,
    RECEIPT_IDS,
    CUSTOMERS,
    PRODUCTS,
    STORES,
    DAYS,
    STORE_DAYS,
    MONTHS,
    COLUMNS,
    WORDS,
    ROWS,
    CAMPAIGNS;

    /// The key of its name in the genitive plural: "12 of 30 receipts".
    public String key() {
        return "health.unit." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
