package org.cvmworkbench.charts;

/// A class of customers and the part of them that was to buy, and that did, 0 to 1.
///
/// @param low of the interval of what came
/// @param high of it
public record PromiseRow(String name, double promised, double held, double low, double high) {}
