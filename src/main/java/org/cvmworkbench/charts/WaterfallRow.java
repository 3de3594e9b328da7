package org.cvmworkbench.charts;

/// One bar of a waterfall.
///
/// @param value what it adds or, below zero, takes
record WaterfallRow(String name, double value) {}
