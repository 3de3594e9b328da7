package org.cvmworkbench.charts;

import java.awt.Color;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cvmworkbench.analysis.cohort.CohortAverage;
import org.cvmworkbench.analysis.cohort.CohortComparison;
import org.hipparchus.distribution.continuous.NormalDistribution;
import org.jfree.data.xy.YIntervalSeries;

/// Rows taken together as one curve with its 80 % band.
///
/// @param scale what turns the mean of each customer into what is drawn
record AverageCurve(CohortAverage average, String name, CohortValues values, double scale) {
    /// Of the normal distribution, for 80 %.
    static final double Z = new NormalDistribution().inverseCumulativeProbability(0.9);

    /// From the age after that of the first visit; empty of rows too young for one.
    YIntervalSeries line() {
        YIntervalSeries line = new YIntervalSeries(name);
        for (int age = 1; age < average.ages(); age++) {
            double value = drawn(average.each(age));
            Optional<CohortComparison.Interval> band = average.interval(age, Z);
            line.add(
                    age,
                    value,
                    band.map(one -> drawn(one.low())).orElse(value),
                    band.map(one -> drawn(one.high())).orElse(value));
        }
        return line;
    }

    /// What stands at the end of the line.
    EndLabel end(String text, Color colour) {
        int last = average.ages() - 1;
        return new EndLabel(last, drawn(average.each(last)), new Label(text, Inter.semiBold(11), colour));
    }

    ChartDescription.Series described(Color colour) {
        String look = ChartDescription.look(colour);
        return new ChartDescription.Series(
                name,
                IntStream.range(1, average.ages())
                        .mapToObj(age -> new ChartDescription.Value(said(age), look))
                        .toList());
    }

    /// Of whom, over which ages, and what is left out.
    String said() {
        String key = average.ages() < 2
                ? "chart.average.young"
                : average.leftOut() > 0 ? "chart.average.cut" : "chart.average.all";
        return values.style().texts().get(key, average.rows(), average.customers(), Math.max(0, average.ages() - 1));
    }

    private String said(int age) {
        double value = drawn(average.each(age));
        return average.interval(age, Z)
                .map(band -> values.between(value, drawn(band.low()), drawn(band.high())))
                .orElse(values.written(value));
    }

    private double drawn(double each) {
        return values.each(each) * scale;
    }
}
