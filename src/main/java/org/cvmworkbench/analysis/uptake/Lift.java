package org.cvmworkbench.analysis.uptake;

import org.cvmworkbench.model.scenario.Assumption;

/// What an offer adds to its baseline, relative to it: u / p₀ of those who see it.
///
/// @param mean   of all that may be
/// @param sd     its standard deviation
/// @param judged the share of the variance that rests on judgement, not on a source
public record Lift(double mean, double sd, double judged) {
    /// As a relative uplift, which takes away the whole baseline at most.
    public Assumption assumption() {
        return Assumption.of(Math.max(-1, mean), sd);
    }
}
