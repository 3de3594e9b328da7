package org.cvmworkbench.analysis.value;

/// The number Y of visits that somebody who still buys will make.
///
/// @param mean E[Y]
/// @param pairs E[Y(Y − 1)]
public record VisitsAhead(double mean, double pairs) {}
