package org.cvmworkbench.analysis.value;

import java.util.List;
import org.cvmworkbench.model.Text;

/// What came after the calibration, beside what was foretold of it: only customers who had come before count.
///
/// @param days looked at, the horizon or as far as the base goes
/// @param expected visits
/// @param actual visits
/// @param naive what it would be if customers came as often as in as many days before
/// @param modelMiss the mean distance of a customer's visits from what was expected of him
/// @param naiveMiss the same from what he did before
public record Holdout(
        int days,
        Foreseen expected,
        long actual,
        long naive,
        double modelMiss,
        double naiveMiss,
        List<FrequencyClass> byFrequency,
        List<TrackedWeek> weeks) {
    private static final int WEEK = 7;

    public Holdout {
        byFrequency = List.copyOf(byFrequency);
        weeks = List.copyOf(weeks);
    }

    /// The whole weeks after the calibration.
    ///
    /// @param until its last day
    public List<TrackedWeek> after(int until) {
        return weeks.stream().filter(week -> week.lastDay() - WEEK >= until).toList();
    }

    /// The visits foretold of one week: chance as of a Poisson count, and the doubt of the whole time, which all weeks
    /// share.
    public Foreseen band(TrackedWeek week) {
        double shared = week.expected() * expected.spread() / expected.mean();
        return Foreseen.of(week.expected(), week.expected() + shared * shared);
    }

    /// By how much of what came the forecast was off; below 0 it was too low.
    public double error() {
        return actual == 0 ? Double.NaN : (expected.mean() - actual) / actual;
    }

    public double naiveError() {
        return actual == 0 ? Double.NaN : (double) (naive - actual) / actual;
    }

    /// The forecast, its band, what came and how a naive forecast did, in a sentence.
    public Text says() {
        String key = actual > expected.p90()
                ? "value.holdout.more"
                : actual < expected.p10() ? "value.holdout.fewer" : "value.holdout.within";
        return Text.of(
                key,
                Math.round(expected.mean()),
                Math.round(expected.p10()),
                Math.round(expected.p90()),
                actual,
                Math.abs(error()),
                naive,
                Math.abs(naiveError()));
    }
}
