package org.cvmworkbench.analysis.suggestion;

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
    AUDIENCE
}
