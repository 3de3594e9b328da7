package org.cvmworkbench.analysis.health;

import java.util.Locale;

/// An analysis whose figures a finding bends; how it does so is the sentence of the check.
public enum Bent {
    REVENUE,
    RECENCY,
    FREQUENCY,
    MONEY,
    RHYTHM,
    COHORTS,
    BASKETS,
    PRICES,
    PRODUCTS,
    STORES,
    SEGMENTS,
    LISTS,
    CAMPAIGNS;

    public String key() {
        return "health.bent." + name().toLowerCase(Locale.ROOT);
    }
}
