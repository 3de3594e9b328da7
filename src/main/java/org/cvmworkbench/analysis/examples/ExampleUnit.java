package org.cvmworkbench.analysis.examples;

/// What the figure of a worked example counts.
public enum ExampleUnit {
    /// Customers, bottles, shirts.
    COUNT,
    /// Dollars.
    MONEY,
    /// A fraction.
    SHARE,
    /// How many times as much.
    TIMES
}
