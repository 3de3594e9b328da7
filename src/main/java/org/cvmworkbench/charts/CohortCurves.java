package org.cvmworkbench.charts;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cvmworkbench.analysis.cohort.CohortAverage;
import org.cvmworkbench.analysis.cohort.CohortProjection;
import org.cvmworkbench.analysis.cohort.FollowedRow;
import org.cvmworkbench.analysis.cohort.FollowedTable;
import org.cvmworkbench.analysis.cohort.Measure;
import org.cvmworkbench.analysis.cohort.WilsonInterval;
import org.jfree.chart.JFreeChart;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/// Chosen rows of a table as curves over the periods since the first visit, from the period after it. Retention
/// has a band, the 80 % Wilson interval; the running period is dashed, and so is what is projected, in its place. Names
/// stand at the ends of the lines.
public final class CohortCurves {
    /// More curves than this cannot be told apart.
    public static final int MOST = 5;

    /// The colour of an average among the series: black, or white on dark ground.
    static final int AVERAGE = 7;

    private static final double PROBABILITY = 0.8;

    private final FollowedTable table;
    private final Optional<LookedCell> looked;
    private final Optional<CohortAverage> average;
    private final Optional<CohortProjection> projection;
    private final ChartStyle style;
    private final CohortValues values;
    private final SeriesPalette palette;

    private CohortCurves(
            FollowedTable table,
            Optional<LookedCell> looked,
            Optional<CohortAverage> average,
            Optional<CohortProjection> projection,
            ChartStyle style) {
        this.table = table;
        this.looked = looked;
        this.average = average;
        this.projection = projection;
        this.style = style;
        this.values = CohortValues.of(table, style);
        this.palette = SeriesPalette.of(style.theme());
    }

    /// @param chosen rows of the table, in the order of their colours; all but the last five are left out
    public static Described of(FollowedTable table, List<Integer> chosen, ChartStyle style) {
        return of(table, chosen, Optional.empty(), Optional.empty(), Optional.empty(), style);
    }

    /// @param looked the cell that is looked at: its age is marked, and its point where its row is chosen
    /// @param average of all the chosen rows, to be drawn among them
    /// @param projection of the table's retention, where it is to be drawn
    public static Described of(
            FollowedTable table,
            List<Integer> chosen,
            Optional<LookedCell> looked,
            Optional<CohortAverage> average,
            Optional<CohortProjection> projection,
            ChartStyle style) {
        return new CohortCurves(table, looked, average, projection, style)
                .described(chosen.subList(firstDrawn(chosen), chosen.size()));
    }

    /// Where those begin that are drawn.
    public static int firstDrawn(List<?> chosen) {
        return Math.max(0, chosen.size() - MOST);
    }

    private Described described(List<Integer> chosen) {
        List<FollowedRow> rows =
                chosen.stream().<FollowedRow>map(table.rows()::get).toList();
        Optional<AverageCurve> mean = average.map(one -> new AverageCurve(
                one, style.texts().get("chart.average", one.rows()), values, values.customersOfARow(one)));
        YIntervalSeriesCollection curves = new YIntervalSeriesCollection();
        List<EndLabel> names = new ArrayList<>();
        List<Integer> open = new ArrayList<>();
        for (FollowedRow row : rows) {
            YIntervalSeries curve = curve(row);
            int series = curves.getSeriesCount();
            curves.addSeries(curve);
            int running = CohortValues.isRunning(row) ? 1 : 0;
            open.add(projected(row).map(ProjectedCurve::length).orElse(running));
            if (!curve.isEmpty()) names.add(name(row, curve, palette.label(series)));
        }
        mean.filter(one -> !one.line().isEmpty()).ifPresent(one -> {
            curves.addSeries(one.line());
            open.add(0);
            names.add(one.end(one.name(), palette.label(AVERAGE)));
        });
        CurvesPlot plot = new CurvesPlot(curves, open, names, style.texts().get("chart.curves.young"), style);
        if (curves.getSeriesCount() > rows.size()) plot.paint(rows.size(), palette.mark(AVERAGE));
        plot.setDomainAxis(Axes.ofWholeNumbers(since(), style));
        plot.setRangeAxis(Axes.ofWholeNumbers("", style));
        looked.ifPresent(cell -> plot.mark(cell.age(), chosen.indexOf(cell.row())));
        plot.fit(curves);
        Heading heading = new Heading(
                style.name(style.texts().get("chart.curves." + values.word())), style.caption(caption()), null);
        JFreeChart chart = Frame.around(plot, heading, style.theme());
        Stream.concat(mean.map(AverageCurve::said).stream(), projectionSaid().stream())
                .forEach(said -> chart.addSubtitle(new Foot(style.caption(said))));
        return new Described(chart, description(heading.text(), plot, rows, mean));
    }

    private Optional<ProjectedCurve> projected(FollowedRow row) {
        return ProjectedCurve.of(projection, row, values);
    }

    private Optional<String> projectionSaid() {
        return projection.map(one -> style.texts().say(one.says()));
    }

    /// Where what was seen of a row ends.
    private int seen(FollowedRow row) {
        return projected(row).map(ProjectedCurve::begin).orElse(row.cells().length);
    }

    private String caption() {
        return banded() ? style.texts().get("chart.curves.band") : values.caption();
    }

    private String since() {
        return style.texts().get("chart.curves.since." + table.request().by().word());
    }

    private boolean banded() {
        return values.measure() == Measure.CUSTOMERS;
    }

    /// Empty where nobody belongs to the cohort or its own period still runs.
    private YIntervalSeries curve(FollowedRow row) {
        YIntervalSeries curve = new YIntervalSeries(row.label());
        for (int offset = 1; offset < seen(row) && row.of(offset) > 0; offset++) {
            double value = values.of(row, offset);
            curve.add(
                    offset,
                    value,
                    banded() ? interval(row, offset).low() * 100 : value,
                    banded() ? interval(row, offset).high() * 100 : value);
        }
        projected(row).ifPresent(one -> one.drawOn(curve));
        return curve;
    }

    private static WilsonInterval interval(FollowedRow row, int offset) {
        return WilsonInterval.of(row.cells()[offset], row.of(offset), PROBABILITY);
    }

    private EndLabel name(FollowedRow row, YIntervalSeries curve, Color colour) {
        int last = curve.getItemCount() - 1;
        Label label = new Label(values.name(row), Inter.semiBold(11), colour);
        return new EndLabel(curve.getX(last).doubleValue(), curve.getYValue(last), label);
    }

    private ChartDescription description(
            String title, CurvesPlot plot, List<FollowedRow> rows, Optional<AverageCurve> mean) {
        List<ChartDescription.Series> series = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) series.add(series(rows.get(i), palette.mark(i)));
        mean.ifPresent(one -> series.add(one.described(palette.mark(AVERAGE))));
        return new ChartDescription(
                "curves",
                title,
                List.of(
                        Axes.described(since(), plot.getDomainAxis(), style.numbers(), 0),
                        Axes.described(values.caption(), plot.getRangeAxis(), style.numbers(), 1)),
                series,
                Stream.of(values.running(), mean.map(AverageCurve::said), projectionSaid())
                        .flatMap(Optional::stream)
                        .toList());
    }

    private ChartDescription.Series series(FollowedRow row, Color colour) {
        String look = ChartDescription.look(colour);
        Stream<ChartDescription.Value> seen = IntStream.range(1, seen(row))
                .filter(offset -> row.of(offset) > 0)
                .mapToObj(offset -> new ChartDescription.Value(
                        said(row, offset), row.isComplete(offset) ? look : look + " dashed"));
        Stream<ChartDescription.Value> projected =
                projected(row).stream().flatMap(one -> one.described(colour).stream());
        return new ChartDescription.Series(
                values.name(row), Stream.concat(seen, projected).toList());
    }

    private String said(FollowedRow row, int offset) {
        if (!banded()) return values.written(values.of(row, offset));
        WilsonInterval interval = interval(row, offset);
        return values.between(values.of(row, offset), interval.low() * 100, interval.high() * 100);
    }
}
