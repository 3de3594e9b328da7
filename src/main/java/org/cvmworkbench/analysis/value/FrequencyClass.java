package org.cvmworkbench.analysis.value;

/// Customers who had come back so often in the calibration, and what they did after it.
///
/// @param repeats x; of the last class as many or more
/// @param expected visits a customer, as `actual`
public record FrequencyClass(int repeats, boolean orMore, long customers, double expected, double actual) {}
