package org.cvmworkbench.analysis.uptake;

/// How customers answer to a mechanic.
public enum Form {
    /// Only the message moves them.
    MESSAGE,
    /// A price cut, F1 and F2.
    PRICE,
    /// Points instead of a price cut, F3.
    POINTS,
    /// A reward for any items of a set, F10.
    SET,
    /// Receipts near a threshold are topped up, F9.
    TOP_UP
}
