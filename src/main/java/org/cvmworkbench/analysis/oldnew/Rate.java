package org.cvmworkbench.analysis.oldnew;

/// A ratio of two sums over customers, with its standard error.
///
/// @param value NaN of nobody
/// @param error by linearisation over customers (Cochran, Sampling Techniques, 1977, 6.4); NaN of fewer than two
/// @param customers who have something to tell
public record Rate(double value, double error, int customers) {}
