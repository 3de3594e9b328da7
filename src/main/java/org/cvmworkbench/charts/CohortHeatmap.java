package org.cvmworkbench.charts;

import java.awt.Color;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.stream.IntStream;
import org.cvmworkbench.analysis.cohort.CohortRow;
import org.cvmworkbench.analysis.cohort.CohortTable;
import org.cvmworkbench.analysis.cohort.Measure;
import org.jspecify.annotations.Nullable;

/// The triangle of a cohort table: a row a cohort, a column a period since its first visits. Own periods are quiet,
/// running ones hatched; neither belongs to the range of the ramp.
public final class CohortHeatmap {
    private static final String NOBODY = "–";

    private final CohortTable table;
    private final ChartStyle style;
    private final CohortValues values;

    private CohortHeatmap(CohortTable table, ChartStyle style) {
        this.table = table;
        this.style = style;
        this.values = CohortValues.of(table, style);
    }

    /// A [CellEntity] in row r and column c is row r of the table and its cell c.
    ///
    /// @param chosen rows whose curves are drawn beside, in the order of their colours
    public static Described of(CohortTable table, List<Integer> chosen, ChartStyle style) {
        return new CohortHeatmap(table, style).described(chosen);
    }

    private Described described(List<Integer> chosen) {
        DoubleSummaryStatistics range = range();
        boolean empty = range.getCount() == 0;
        Heatmap map = new Heatmap(
                style.texts().get("chart.cohort.rows"),
                style.texts().get("chart.cohort.size"),
                style.texts().get("chart.cohort.since." + table.request().by().word()),
                columns(),
                List.of(),
                IntStream.range(0, table.rows().size())
                        .mapToObj(row -> row(table.rows().get(row), mark(chosen.indexOf(row))))
                        .toList(),
                true,
                Ramp.of(style.theme(), empty ? 0 : range.getMin(), empty ? 0 : range.getMax()));
        return map.titled(
                style.name(style.texts().get("chart.cohort." + values.measure().word())),
                style.caption(values.caption()),
                new HeatmapKey(
                        style,
                        style.caption(values.running().orElse("")),
                        style.caption(
                                empty ? "" : values.written(range.getMin()) + "–" + values.written(range.getMax())),
                        map.ramp()));
    }

    private List<String> columns() {
        int longest =
                table.rows().stream().mapToInt(row -> row.cells().length).max().orElse(0);
        return IntStream.range(0, longest).mapToObj(style.numbers()::whole).toList();
    }

    private HeatRow row(CohortRow row, @Nullable Color mark) {
        List<HeatCell> cells = IntStream.range(0, row.cells().length)
                .mapToObj(offset -> cell(row, offset))
                .toList();
        return new HeatRow(values.name(row), style.numbers().whole(row.size()), cells, mark);
    }

    private HeatCell cell(CohortRow row, int offset) {
        double value = values.of(row, offset);
        String brief = row.size() == 0
                ? NOBODY
                : isOwnShare(offset) ? "" : style.numbers().whole(value);
        return new HeatCell(value, text(row, offset), brief, ground(row, offset));
    }

    private static HeatCell.Ground ground(CohortRow row, int offset) {
        if (!row.complete()[offset]) return HeatCell.Ground.HATCH;
        return offset == 0 || row.size() == 0 ? HeatCell.Ground.INSET : HeatCell.Ground.RAMP;
    }

    private String text(CohortRow row, int offset) {
        if (row.size() == 0) return NOBODY;
        return isOwnShare(offset)
                ? style.numbers().whole(values.of(row, offset))
                : values.written(values.of(row, offset));
    }

    /// 100 % by definition.
    private boolean isOwnShare(int offset) {
        return offset == 0 && values.measure() == Measure.CUSTOMERS;
    }

    private DoubleSummaryStatistics range() {
        return table.rows().stream()
                .flatMapToDouble(row -> IntStream.range(0, row.cells().length)
                        .filter(offset -> ground(row, offset) == HeatCell.Ground.RAMP)
                        .mapToDouble(offset -> values.of(row, offset)))
                .summaryStatistics();
    }

    private @Nullable Color mark(int series) {
        return series < 0 ? null : SeriesPalette.of(style.theme()).mark(series);
    }
}
