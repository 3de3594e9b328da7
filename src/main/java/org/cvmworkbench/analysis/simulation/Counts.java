package org.cvmworkbench.analysis.simulation;

/// How many customers an offer is about.
///
/// @param targeted the audience
/// @param control  those of them who get nothing
public record Counts(long targeted, long control) {
    static final Counts NOBODY = new Counts(0, 0);

    /// @param controlShare of the audience, rounded to whole customers
    static Counts of(long targeted, double controlShare) {
        return new Counts(targeted, Math.round(targeted * controlShare));
    }

    /// N everywhere in the arithmetic.
    public long contacted() {
        return targeted - control;
    }

    Counts plus(Counts other) {
        return new Counts(targeted + other.targeted, control + other.control);
    }
}
