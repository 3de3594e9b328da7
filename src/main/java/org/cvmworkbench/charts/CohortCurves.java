package org.cvmworkbench.charts;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cvmworkbench.analysis.cohort.CohortCell;
import org.cvmworkbench.analysis.cohort.CohortRow;
import org.cvmworkbench.analysis.cohort.CohortTable;
import org.cvmworkbench.analysis.cohort.Measure;
import org.cvmworkbench.analysis.cohort.WilsonInterval;
import org.jfree.data.Range;
import org.jfree.data.general.DatasetUtils;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/// Chosen rows of a cohort table as curves over the periods since the first visit, from the period after it. Retention
/// has a band, the 80 % Wilson interval; the running period is dashed. Names stand at the ends of the lines.
public final class CohortCurves {
    /// More curves than this cannot be told apart.
    public static final int MOST = 5;

    private static final double PROBABILITY = 0.8;

    private final CohortTable table;
    private final Optional<CohortCell> looked;
    private final ChartStyle style;
    private final CohortValues values;
    private final SeriesPalette palette;

    private CohortCurves(CohortTable table, Optional<CohortCell> looked, ChartStyle style) {
        this.table = table;
        this.looked = looked;
        this.style = style;
        this.values = CohortValues.of(table, style);
        this.palette = SeriesPalette.of(style.theme());
    }

    /// @param chosen rows of the table, in the order of their colours; those after the fifth are left out
    public static Described of(CohortTable table, List<Integer> chosen, ChartStyle style) {
        return of(table, chosen, Optional.empty(), style);
    }

    /// @param looked the cell that is looked at: its age is marked, and its point where its row is chosen
    public static Described of(CohortTable table, List<Integer> chosen, Optional<CohortCell> looked, ChartStyle style) {
        return new CohortCurves(table, looked, style)
                .described(chosen.stream().limit(MOST).toList());
    }

    private Described described(List<Integer> chosen) {
        List<CohortRow> rows = chosen.stream().map(table.rows()::get).toList();
        YIntervalSeriesCollection curves = new YIntervalSeriesCollection();
        List<EndLabel> names = new ArrayList<>();
        for (CohortRow row : rows) {
            YIntervalSeries curve = curve(row);
            int series = curves.getSeriesCount();
            curves.addSeries(curve);
            if (!curve.isEmpty()) names.add(name(row, curve, palette.label(series)));
        }
        List<Boolean> running = rows.stream().map(CohortValues::isRunning).toList();
        CurvesPlot plot = new CurvesPlot(curves, running, names, style.texts().get("chart.curves.young"), style);
        plot.setDomainAxis(Axes.ofWholeNumbers(since(), style));
        plot.setRangeAxis(Axes.ofWholeNumbers("", style));
        looked.ifPresent(cell -> plot.mark(
                cell.offset(), rows.stream().map(CohortRow::period).toList().indexOf(cell.cohort())));
        if (!names.isEmpty()) {
            plot.getDomainAxis().setRange(roomy(DatasetUtils.findDomainBounds(curves, false), 1));
            plot.getRangeAxis().setRange(roomy(DatasetUtils.findRangeBounds(curves, true), 4));
        }
        Heading heading = new Heading(style.name(title()), style.caption(caption()), null);
        return new Described(Frame.around(plot, heading, style.theme()), description(heading.text(), plot, rows));
    }

    /// Dots and bands do not touch the edge, and a range is wide enough for whole numbers beside it.
    private static Range roomy(Range range, double least) {
        double margin = Math.max(range.getLength() * 0.03, (least - range.getLength()) / 2);
        return new Range(range.getLowerBound() - margin, range.getUpperBound() + margin);
    }

    private String title() {
        return style.texts().get("chart.curves." + values.measure().word());
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
    private YIntervalSeries curve(CohortRow row) {
        YIntervalSeries curve = new YIntervalSeries(row.period());
        for (int offset = 1; offset < row.cells().length && row.size() > 0; offset++) {
            double value = values.of(row, offset);
            curve.add(
                    offset,
                    value,
                    banded() ? interval(row, offset).low() * 100 : value,
                    banded() ? interval(row, offset).high() * 100 : value);
        }
        return curve;
    }

    private static WilsonInterval interval(CohortRow row, int offset) {
        return WilsonInterval.of(row.cells()[offset], row.size(), PROBABILITY);
    }

    private EndLabel name(CohortRow row, YIntervalSeries curve, Color colour) {
        int last = curve.getItemCount() - 1;
        Label label = new Label(values.name(row), Inter.semiBold(11), colour);
        return new EndLabel(curve.getX(last).doubleValue(), curve.getYValue(last), label);
    }

    private ChartDescription description(String title, CurvesPlot plot, List<CohortRow> rows) {
        List<ChartDescription.Series> series = IntStream.range(0, rows.size())
                .mapToObj(i -> series(rows.get(i), palette.mark(i)))
                .toList();
        return new ChartDescription(
                "curves",
                title,
                List.of(
                        Axes.described(since(), plot.getDomainAxis(), style.numbers(), 0),
                        Axes.described(values.caption(), plot.getRangeAxis(), style.numbers(), 1)),
                series,
                values.running().stream().toList());
    }

    private ChartDescription.Series series(CohortRow row, Color colour) {
        String look = ChartDescription.look(colour);
        return new ChartDescription.Series(
                values.name(row),
                IntStream.range(1, row.cells().length)
                        .filter(offset -> row.size() > 0)
                        .mapToObj(offset -> new ChartDescription.Value(
                                said(row, offset), row.complete()[offset] ? look : look + " dashed"))
                        .toList());
    }

    private String said(CohortRow row, int offset) {
        String value = values.written(values.of(row, offset));
        if (!banded()) return value;
        WilsonInterval interval = interval(row, offset);
        return value + " [" + values.written(interval.low() * 100) + "–" + values.written(interval.high() * 100) + "]";
    }
}
