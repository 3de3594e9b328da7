package org.cvmworkbench.analysis.simulation;

import java.util.OptionalDouble;

/// The net effect as a line in the uplift, slope · u − burden, with every baseline held.
///
/// @param slope  money for an uplift of 1
/// @param burden money to be earned first: rewards to the baseline, contacts and fixed cost less funding
/// @param least  the uplift at which somewhere p₁ would be 0, and `most` where it would reach its bound
record BreakEven(double slope, double burden, double least, double most) {
    static final BreakEven OF_NOTHING = new BreakEven(0, 0, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

    BreakEven plus(BreakEven other) {
        return new BreakEven(
                slope + other.slope, burden + other.burden, Math.max(least, other.least), Math.min(most, other.most));
    }

    /// The uplift u = p₁ − p₀ where the net effect is 0, as a fraction. There is none where more uplift brings no more
    /// money, and none where p₁ would leave its bounds.
    OptionalDouble uplift() {
        if (slope <= 0) return OptionalDouble.empty();
        double uplift = burden / slope;
        return uplift >= least && uplift <= most ? OptionalDouble.of(uplift) : OptionalDouble.empty();
    }
}
