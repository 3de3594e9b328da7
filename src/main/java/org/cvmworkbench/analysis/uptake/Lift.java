package org.cvmworkbench.analysis.uptake;

/// What an offer adds to its baseline, relative to it: u / p₀ of those who see it.
///
/// @param mean   of all that may be
/// @param sd     its standard deviation
/// @param judged the share of the variance that rests on judgement, not on a source
public record Lift(double mean, double sd, double judged) {
    static final Lift NONE = new Lift(0, 0, 0);
}
