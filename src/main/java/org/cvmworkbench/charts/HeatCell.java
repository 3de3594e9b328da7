package org.cvmworkbench.charts;

/// One cell of a heatmap.
///
/// @param value its place on the ramp
/// @param text the number written in it
/// @param brief the number with fewer digits, for cells too narrow for the text
record HeatCell(double value, String text, String brief, Ground ground) {
    HeatCell(double value, String text, Ground ground) {
        this(value, text, text, ground);
    }

    /// What lies behind the number.
    enum Ground {
        /// the colour of the value
        RAMP,
        /// quiet: a value that is what it is by definition
        INSET,
        /// a period that still runs
        HATCH
    }
}
