package org.cvmworkbench.charts;

import java.util.List;
import java.util.stream.IntStream;
import org.cvmworkbench.analysis.value.Foreseen;
import org.cvmworkbench.analysis.value.Holdout;
import org.cvmworkbench.analysis.value.TrackedWeek;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.data.Range;
import org.jfree.data.general.DatasetUtils;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/// Visits week by week after a day, as they were foretold on that day and as they came.
public final class HeldBackChart {
    private static final double ABOVE = 1.08;

    private HeldBackChart() {}

    /// @param until the last day that was known to the forecast
    public static Described of(Holdout holdout, int until, ChartStyle style) {
        YIntervalSeriesCollection curves = curves(holdout, holdout.after(until));
        int weeks = curves.getItemCount(0);
        List<EndLabel> names =
                weeks == 0 ? List.of() : List.of(name("forecast", 0, curves, style), name("came", 1, curves, style));
        CurvesPlot plot =
                new CurvesPlot(curves, List.of(0, 0), names, style.texts().get("chart.curves.young"), style);
        String after = style.texts().get("chart.held-back.weeks", style.day(until));
        NumberAxis ages = Axes.ofWholeNumbers(after, style);
        ages.setRange(0.5, Math.max(1, weeks) + 0.5);
        plot.setDomainAxis(ages);
        NumberAxis visits = Axes.ofWholeNumbers("", style);
        Range all = weeks == 0 ? new Range(0, 1) : DatasetUtils.findRangeBounds(curves, true);
        visits.setRange(0, Math.max(1, all.getUpperBound() * ABOVE));
        plot.setRangeAxis(visits);
        Heading heading = new Heading(
                style.name(style.texts().get("chart.held-back")),
                style.caption(style.texts().get("chart.held-back.visits")),
                null);
        return new Described(
                Frame.around(plot, heading, style.theme()),
                new ChartDescription(
                        "curves",
                        heading.text(),
                        List.of(Axes.described(after, ages, style.numbers(), 0)),
                        List.of(described("forecast", 0, curves, style), described("came", 1, curves, style)),
                        List.of()));
    }

    private static YIntervalSeriesCollection curves(Holdout holdout, List<TrackedWeek> weeks) {
        YIntervalSeries forecast = new YIntervalSeries("forecast");
        YIntervalSeries came = new YIntervalSeries("came");
        for (int i = 0; i < weeks.size(); i++) {
            Foreseen band = holdout.band(weeks.get(i));
            forecast.add(i + 1, band.mean(), band.p10(), band.p90());
            double actual = (double) weeks.get(i).actual();
            came.add(i + 1, actual, actual, actual);
        }
        YIntervalSeriesCollection curves = new YIntervalSeriesCollection();
        curves.addSeries(forecast);
        curves.addSeries(came);
        return curves;
    }

    private static EndLabel name(String word, int series, YIntervalSeriesCollection curves, ChartStyle style) {
        int last = curves.getItemCount(series) - 1;
        Label label = new Label(
                style.texts().get("chart.held-back." + word),
                Inter.semiBold(11),
                SeriesPalette.of(style.theme()).label(series));
        return new EndLabel(curves.getXValue(series, last), curves.getYValue(series, last), label);
    }

    private static ChartDescription.Series described(
            String word, int series, YIntervalSeriesCollection curves, ChartStyle style) {
        String look = ChartDescription.look(SeriesPalette.of(style.theme()).mark(series));
        return new ChartDescription.Series(
                style.texts().get("chart.held-back." + word),
                IntStream.range(0, curves.getItemCount(series))
                        .mapToObj(i ->
                                new ChartDescription.Value(style.numbers().whole(curves.getYValue(series, i)), look))
                        .toList());
    }
}
