package org.cvmworkbench.language;

/// The values of one receipt line, as a [LineRule] asks for them.
public interface LineValues {
    /// A number as a whole number of its [decimals][LineWord#decimals]: 2.5 as 2500 for the quantity;
    /// [Ranges#UNKNOWN] where there is none.
    long number(LineWord word);

    /// Text; empty where there is none.
    String text(LineWord word);
}
