package org.cvmworkbench.analysis.cohort;

import java.util.Optional;

/// Two segments, or the customers won in two times, beside each other at equal ages.
///
/// @param difference of the first from the second for each customer, by age, as far as both have lived
public record CohortComparison(CohortAverage one, CohortAverage other, double[] difference) {
    /// @throws IllegalArgumentException where the two count different things
    public static CohortComparison of(CohortAverage one, CohortAverage other) {
        if (one.measure() != other.measure()) throw new IllegalArgumentException(one.measure() + "≠" + other.measure());
        double[] difference = new double[Math.min(one.each().length, other.each().length)];
        for (int age = 0; age < difference.length; age++) difference[age] = one.each()[age] - other.each()[age];
        return new CohortComparison(one, other, difference);
    }

    /// The range in which the difference of two retentions lies (Newcombe, Statistics in Medicine 17, 1998,
    /// method 10); empty of anything but customers.
    ///
    /// @param z of the normal distribution
    public Optional<Interval> interval(int age, double z) {
        if (one.measure() != Measure.CUSTOMERS) return Optional.empty();
        double first = one.each()[age];
        double second = other.each()[age];
        WilsonInterval ofOne = WilsonInterval.of(first, one.customers(), z);
        WilsonInterval ofOther = WilsonInterval.of(second, other.customers(), z);
        return Optional.of(new Interval(
                difference[age] - Math.hypot(first - ofOne.low(), ofOther.high() - second),
                difference[age] + Math.hypot(ofOne.high() - first, second - ofOther.low())));
    }

    /// @param low a fraction, as `high`
    public record Interval(double low, double high) {}
}
