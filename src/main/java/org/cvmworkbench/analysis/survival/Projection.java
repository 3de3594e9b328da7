package org.cvmworkbench.analysis.survival;

/// A curve drawn on beyond the data, within its doubt.
///
/// @param from the last time that was seen; index 0 of the arrays, where there is no doubt
/// @param expected what is expected, as `low` and `high` in the unit of the curve
/// @param probability that the band holds what will be seen at one time
public record Projection(int from, double[] expected, double[] low, double[] high, double probability) {
    /// How many times it reaches beyond the data.
    public int length() {
        return expected.length - 1;
    }
}
