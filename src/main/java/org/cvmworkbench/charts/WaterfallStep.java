package org.cvmworkbench.charts;

/// One bar of a waterfall.
///
/// @param value what it adds or, below zero, takes
record WaterfallStep(String name, double value) {}
