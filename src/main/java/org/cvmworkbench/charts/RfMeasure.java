package org.cvmworkbench.charts;

/// What the cells of an RF grid count.
public enum RfMeasure {
    CUSTOMERS,
    /// Money after returns.
    MONEY,
    /// Share of all customers of the grid, in percent.
    SHARE
}
