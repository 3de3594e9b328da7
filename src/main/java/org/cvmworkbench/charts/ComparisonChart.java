package org.cvmworkbench.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.cvmworkbench.analysis.cohort.CohortAverage;
import org.cvmworkbench.analysis.cohort.CohortComparison;
import org.cvmworkbench.analysis.cohort.FollowedTable;
import org.cvmworkbench.analysis.cohort.Measure;
import org.jfree.chart.JFreeChart;
import org.jfree.data.xy.YIntervalSeriesCollection;

/// Two curves with their bands, A and B, and what the difference between them is at one age, in words and with its
/// interval. Everything is for each customer.
public final class ComparisonChart {
    private final CohortComparison compared;
    private final List<String> names;
    private final ChartStyle style;
    private final CohortValues values;

    private ComparisonChart(CohortComparison compared, List<String> names, FollowedTable table, ChartStyle style) {
        this.compared = compared;
        this.names = names;
        this.style = style;
        double largest = DoubleStream.concat(means(compared.one()), means(compared.other()))
                .map(Math::abs)
                .max()
                .orElse(0);
        this.values = CohortValues.forEach(table, largest, style);
    }

    /// @param names of A and B
    /// @param table whose measure and periods both are in
    /// @param age the one the difference is told of, if both have lived through it; otherwise the last before it
    public static Described of(
            CohortComparison compared, List<String> names, FollowedTable table, int age, ChartStyle style) {
        return new ComparisonChart(compared, names, table, style).described(age);
    }

    private static DoubleStream means(CohortAverage average) {
        return IntStream.range(0, average.ages()).mapToDouble(average::each).filter(Double::isFinite);
    }

    private Described described(int wanted) {
        SeriesPalette palette = SeriesPalette.of(style.theme());
        List<AverageCurve> both = List.of(curve("a", compared.one()), curve("b", compared.other()));
        YIntervalSeriesCollection lines = new YIntervalSeriesCollection();
        List<EndLabel> ends = new ArrayList<>();
        List<ChartDescription.Series> series = new ArrayList<>();
        int age = Math.clamp(wanted, 1, Math.max(1, compared.ages() - 1));
        for (AverageCurve one : both) {
            int place = lines.getSeriesCount();
            lines.addSeries(one.line());
            if (!one.line().isEmpty()) ends.add(one.end(one.name(), palette.label(place)));
            series.add(one.described(palette.mark(place)));
        }
        String none = style.texts().get("chart.curves.young");
        CurvesPlot plot = new CurvesPlot(lines, List.of(0, 0), ends, none, style);
        String since = style.texts()
                .get("chart.curves.since." + values.table().request().by().word());
        plot.setDomainAxis(Axes.ofWholeNumbers(since, style));
        plot.setRangeAxis(Axes.ofWholeNumbers("", style));
        plot.mark(age, -1);
        plot.fit(lines);
        Heading heading = new Heading(
                style.name(
                        style.texts().get("chart.compared." + values.measure().word())),
                style.caption(caption()),
                null);
        JFreeChart chart = Frame.around(plot, heading, style.theme());
        List<String> words = words(age);
        for (String sentence : words.reversed()) chart.addSubtitle(new Foot(style.caption(sentence)));
        return new Described(chart, description(heading.text(), plot, series, words));
    }

    private AverageCurve curve(String word, CohortAverage average) {
        return new AverageCurve(average, style.texts().get("chart.compared." + word), values, 1);
    }

    private String caption() {
        if (values.measure() == Measure.CUSTOMERS) return style.texts().get("chart.curves.band");
        return style.counted(style.texts().get("chart.compared.band"), values.caption());
    }

    /// The difference, then who is compared.
    private List<String> words(int age) {
        if (compared.one().customers() == 0 || compared.other().customers() == 0) {
            return List.of(style.texts().get("chart.compared.nothing"));
        }
        String who = style.texts()
                .get(
                        "chart.compared.who",
                        names.get(0),
                        compared.one().customers(),
                        names.get(1),
                        compared.other().customers());
        if (compared.ages() < 2) return List.of(style.texts().get("chart.compared.young"), who);
        int shared = compared.shared().customers()[age];
        String both = shared == 0 ? "" : " " + style.texts().get("chart.compared.shared", shared);
        return List.of(difference(age) + both, who);
    }

    private String difference(int age) {
        String named =
                style.texts().get("cohorts.age." + values.table().request().by().word(), age);
        double difference = values.each(compared.difference(age));
        String one = value(compared.one().each(age));
        String other = value(compared.other().each(age));
        String size = apart(Math.abs(difference));
        return compared.interval(age, AverageCurve.Z)
                .map(interval -> {
                    double low = values.each(interval.low());
                    double high = values.each(interval.high());
                    String key = low > 0 ? "more" : high < 0 ? "less" : "alike";
                    boolean turned = high < 0;
                    return style.texts()
                            .get(
                                    "chart.compared." + key,
                                    named,
                                    one,
                                    other,
                                    size,
                                    key.equals("alike") ? signed(low) : values.written(turned ? -high : low),
                                    key.equals("alike") ? signed(high) : values.written(turned ? -low : high));
                })
                .orElseGet(() -> style.texts().get("chart.compared.few", named, one, other));
    }

    private String value(double each) {
        String written = values.written(values.each(each));
        return values.measure() == Measure.CUSTOMERS ? written + "\u00a0%" : written;
    }

    private String apart(double size) {
        String written = values.written(size);
        return values.measure() == Measure.CUSTOMERS ? style.texts().get("chart.compared.points", written) : written;
    }

    private String signed(double value) {
        return style.numbers().signed(value, values.decimals());
    }

    private ChartDescription description(
            String title, CurvesPlot plot, List<ChartDescription.Series> series, List<String> words) {
        return new ChartDescription(
                "comparison",
                title,
                List.of(
                        Axes.described(plot.getDomainAxis().getLabel(), plot.getDomainAxis(), style.numbers(), 0),
                        Axes.described(values.caption(), plot.getRangeAxis(), style.numbers(), 1)),
                series,
                words);
    }
}
