package org.cvmworkbench.demo;

import java.util.Arrays;

/// What passes day by day over the history, summed up: the clock that runs faster in busy weeks, or the share of
/// customers that have joined. Linear within a day.
final class DayCurve {
    private final double[] passed;

    /// @param perDay what passes on each day, scaled to `total` over all of them
    DayCurve(double[] perDay, double total) {
        double scale = total / Arrays.stream(perDay).sum();
        passed = new double[perDay.length + 1];
        for (int day = 0; day < perDay.length; day++) passed[day + 1] = passed[day] + perDay[day] * scale;
    }

    double total() {
        return passed[passed.length - 1];
    }

    /// What has passed by this moment, in days since the first.
    double passedBy(double days) {
        int day = Math.min((int) days, passed.length - 2);
        return passed[day] + (days - day) * (passed[day + 1] - passed[day]);
    }

    /// The moment, in days since the first, by which this much has passed.
    double moment(double amount) {
        int found = Arrays.binarySearch(passed, amount);
        if (found >= 0) return Math.min(found, passed.length - 2);
        int day = -found - 2;
        return day + (amount - passed[day]) / (passed[day + 1] - passed[day]);
    }
}
