package org.cvmworkbench.charts;

/// A forecast with the draws it comes from.
///
/// @param mean the exact expectation
/// @param p10 one of ten draws is lower
/// @param p90 one of ten draws is higher
/// @param draws ascending
public record Forecast(double mean, double p10, double p50, double p90, double[] draws) {}
