package org.cvmworkbench.analysis.value;

/// What is foretold of one customer; money in the currency of the base.
///
/// @param alive the probability that he still buys
/// @param visits expected in the time ahead, with the interval of 80 %
/// @param spend what a visit of his brings
/// @param value what his visits ahead bring, discounted, with the interval of 80 %; not a number without a law of spend
/// @param soFar what he has brought until now, after returns
public record CustomerValue(double alive, Foreseen visits, double spend, Foreseen value, double soFar) {}
