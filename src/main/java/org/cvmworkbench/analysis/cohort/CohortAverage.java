package org.cvmworkbench.analysis.cohort;

import java.util.List;
import java.util.Optional;

/// Chosen rows as one, every customer weighing the same, over the ages that all of the rows have lived through: a mean
/// of different cohorts at different ages would show the cohorts that drop out of it.
///
/// @param rows how many
/// @param customers of the rows
/// @param leftOut ages that some of the rows have lived through, but not all
/// @param moments by age, without those left out
public record CohortAverage(Measure measure, int rows, int customers, int leftOut, AgeMoments moments) {
    /// The ages that all of the rows have lived through; 0 of no rows.
    public static int equalAges(List<? extends FollowedRow> rows) {
        return rows.stream().mapToInt(FollowedRow::completeAges).min().orElse(0);
    }

    /// The ages beyond these that some of the rows have lived through.
    public static int leftOut(List<? extends FollowedRow> rows) {
        return rows.stream().mapToInt(FollowedRow::completeAges).max().orElse(0) - equalAges(rows);
    }

    public int ages() {
        return moments.ages();
    }

    /// The measure for each customer; NaN of nobody.
    public double each(int age) {
        return moments.mean(age);
    }

    /// The range in which the measure for each of such customers lies: Wilson's of a share, otherwise the mean and its
    /// standard errors over the customers; empty of fewer than two customers.
    ///
    /// @param z of the normal distribution
    public Optional<CohortComparison.Interval> interval(int age, double z) {
        int n = moments.customers()[age];
        if (n < 2) return Optional.empty();
        double each = each(age);
        if (measure == Measure.CUSTOMERS) {
            WilsonInterval share = WilsonInterval.of(each, n, z);
            return Optional.of(new CohortComparison.Interval(share.low(), share.high()));
        }
        double half = z * Math.sqrt(variance(age));
        return Optional.of(new CohortComparison.Interval(each - half, each + half));
    }

    /// Of the mean.
    double variance(int age) {
        double n = moments.customers()[age];
        double each = each(age);
        return Math.max(0, moments.products(age, each, each)) / n / (n - 1);
    }
}
