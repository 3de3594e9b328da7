package org.cvmworkbench.analysis.suggestion;

import java.util.Locale;

/// What a suggestion was found by.
public enum SuggestionKind {
    /// Items that sit in the same receipts.
    SET,
    /// A product and a category that goes with it.
    COMBO,
    /// Items that hang together.
    THEME,
    /// A product that sells less than it did, or to fewer than its neighbours.
    SLOW_MOVER,
    /// Customers no offer of the scenario speaks to.
    AUDIENCE;

    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

    public String word() {
        return word;
    }
}
