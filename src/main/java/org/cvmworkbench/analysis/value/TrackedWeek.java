package org.cvmworkbench.analysis.value;

/// A week of the base's life, counted from the first visit of anybody: repeat visits expected of those who had come by
/// the end of the calibration, and what they did.
///
/// @param week 1 for the first
/// @param lastDay days since 1970-01-01
/// @param expected in the week, `expectedSum` until its end
public record TrackedWeek(int week, int lastDay, double expected, double expectedSum, long actual, long actualSum) {}
