package org.cvmworkbench.analysis.cohort;

import java.util.Optional;

/// Two segments, or the customers won in two times, beside each other at equal ages.
///
/// @param shared the customers that both have, as far as both have lived
public record CohortComparison(CohortAverage one, CohortAverage other, AgeMoments shared) {
    /// @throws IllegalArgumentException where the two count different things
    public CohortComparison {
        if (one.measure() != other.measure()) throw new IllegalArgumentException(one.measure() + "≠" + other.measure());
    }

    /// As far as both have lived.
    public int ages() {
        return Math.min(one.ages(), other.ages());
    }

    /// How much more each of the first did than each of the other.
    public double difference(int age) {
        return one.each(age) - other.each(age);
    }

    /// The range in which the difference lies: of two retentions with nobody in common Newcombe's (Statistics
    /// in Medicine 17, 1998, method 10), otherwise the difference of the means and its standard errors, less
    /// what those in common make both means alike; empty of fewer than two customers.
    ///
    /// @param z of the normal distribution
    public Optional<Interval> interval(int age, double z) {
        Optional<Interval> ofOne = one.interval(age, z);
        Optional<Interval> ofOther = other.interval(age, z);
        if (ofOne.isEmpty() || ofOther.isEmpty()) return Optional.empty();
        boolean apart = shared.customers()[age] == 0;
        return Optional.of(
                apart && one.measure() == Measure.CUSTOMERS
                        ? newcombe(age, ofOne.get(), ofOther.get())
                        : normal(age, z));
    }

    private Interval newcombe(int age, Interval ofOne, Interval ofOther) {
        double first = one.each(age);
        double second = other.each(age);
        return new Interval(
                difference(age) - Math.hypot(first - ofOne.low(), ofOther.high() - second),
                difference(age) + Math.hypot(ofOne.high() - first, second - ofOther.low()));
    }

    private Interval normal(int age, double z) {
        double first = one.moments().customers()[age];
        double second = other.moments().customers()[age];
        double freedom = Math.sqrt(first * second / (first - 1) / (second - 1));
        double alike = freedom * shared.products(age, one.each(age), other.each(age)) / first / second;
        double half = z * Math.sqrt(Math.max(0, one.variance(age) + other.variance(age) - 2 * alike));
        return new Interval(difference(age) - half, difference(age) + half);
    }

    /// @param low a fraction of retention, otherwise in hundredths of money or in visits, as `high`
    public record Interval(double low, double high) {}
}
