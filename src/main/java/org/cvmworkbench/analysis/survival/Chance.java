package org.cvmworkbench.analysis.survival;

/// A chance with its doubt.
///
/// @param chance 0 to 1, as `low` and `high`
/// @param atRisk how many it was seen of when the time began
public record Chance(double chance, double low, double high, long atRisk) {
    /// Of the opposite.
    Chance not() {
        return new Chance(1 - chance, 1 - high, 1 - low, atRisk);
    }
}
