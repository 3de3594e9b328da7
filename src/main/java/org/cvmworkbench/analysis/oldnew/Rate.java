package org.cvmworkbench.analysis.oldnew;

import org.cvmworkbench.analysis.cohort.WilsonInterval;

/// A ratio of two sums over customers, with its standard error.
///
/// @param value NaN of nobody
/// @param error by linearisation over customers (Cochran, Sampling Techniques, 1977, 6.4); NaN of fewer than two
/// @param customers who have something to tell
public record Rate(double value, double error, int customers) {
    /// The range in which a share lies: Wilson's with the number of customers that would be as sure, were each one
    /// answer; of those who all answer alike, their own number.
    ///
    /// @param z of the normal distribution
    WilsonInterval share(double z) {
        double answers = error > 0 ? value * (1 - value) / (error * error) : customers;
        return WilsonInterval.of(value, answers > 0 ? answers : customers, z);
    }
}
