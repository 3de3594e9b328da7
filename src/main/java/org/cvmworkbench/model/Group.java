package org.cvmworkbench.model;

import java.util.Locale;

/// Where a customer stands, told from the own rhythm of visits.
public enum Group {
    NEW,
    ACTIVE,
    RARE,
    SLIPPING,
    CHURNED,
    /// Never visited: known from a customers file or a return only.
    NONE;

    private final String word = name().toLowerCase(Locale.ROOT);

    public String word() {
        return word;
    }
}
