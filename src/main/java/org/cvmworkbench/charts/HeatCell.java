package org.cvmworkbench.charts;

/// One cell of a heatmap.
///
/// @param value its place on the ramp
/// @param text the number written in it
record HeatCell(double value, String text, Ground ground) {

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
