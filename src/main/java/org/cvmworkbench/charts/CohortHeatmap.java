package org.cvmworkbench.charts;

import java.awt.Color;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;
import org.cvmworkbench.analysis.cohort.CohortRow;
import org.cvmworkbench.analysis.cohort.CohortTable;
import org.cvmworkbench.analysis.cohort.Measure;
import org.jspecify.annotations.Nullable;

/// The triangle of a cohort table: a row a cohort, a column a period since its first visits. Own periods are quiet,
/// running ones hatched; neither belongs to the range of the ramp.
public final class CohortHeatmap {
    private final CohortTable table;
    private final ChartStyle style;
    private final Numbers numbers;
    private final PeriodNames names;

    private CohortHeatmap(CohortTable table, ChartStyle style) {
        this.table = table;
        this.style = style;
        this.numbers = style.numbers();
        this.names = new PeriodNames(table.request().by(), style.texts());
    }

    /// A [CellEntity] in row r and column c is row r of the table and its cell c.
    ///
    /// @param chosen rows whose curves are drawn beside, in the order of their colours
    public static Described of(CohortTable table, List<Integer> chosen, ChartStyle style) {
        return new CohortHeatmap(table, style).described(chosen);
    }

    private Described described(List<Integer> chosen) {
        Measure measure = table.request().measure();
        DoubleSummaryStatistics range = range();
        double low = range.getCount() == 0 ? 0 : range.getMin();
        double high = range.getCount() == 0 ? 0 : range.getMax();
        Magnitude magnitude = magnitude();
        DoubleFunction<String> written =
                value -> measure == Measure.CUSTOMERS ? numbers.decimal(value, 1) : numbers.whole(magnitude.in(value));
        String by = table.request().by().word();
        Heatmap map = new Heatmap(
                style.texts().get("chart.cohort.rows"),
                style.texts().get("chart.cohort.size"),
                style.texts().get("chart.cohort.since." + by),
                IntStream.range(0, longest()).mapToObj(numbers::whole).toList(),
                List.of(),
                IntStream.range(0, table.rows().size())
                        .mapToObj(row -> row(table.rows().get(row), mark(chosen.indexOf(row)), written))
                        .toList(),
                Ramp.of(style.theme(), low, high));
        return map.titled(
                style.texts().get("chart.cohort." + measure.word()),
                measure == Measure.CUSTOMERS
                        ? style.texts().get("chart.cohort.retention." + by)
                        : magnitude.said(
                                measure == Measure.REVENUE ? style : new ChartStyle(style.theme(), style.texts())),
                running(),
                written.apply(low) + "–" + written.apply(high),
                style);
    }

    private HeatRow row(CohortRow row, @Nullable Color mark, DoubleFunction<String> written) {
        List<HeatCell> cells = IntStream.range(0, row.cells().length)
                .mapToObj(offset -> cell(row, offset, written))
                .toList();
        return new HeatRow(names.of(row.period()), numbers.whole(row.size()), cells, mark);
    }

    private HeatCell cell(CohortRow row, int offset, DoubleFunction<String> written) {
        HeatCell.Ground ground = !row.complete()[offset]
                ? HeatCell.Ground.HATCH
                : offset == 0 || row.size() == 0 ? HeatCell.Ground.INSET : HeatCell.Ground.RAMP;
        double value = value(row, offset);
        boolean whole = offset == 0 && table.request().measure() == Measure.CUSTOMERS;
        String text = row.size() == 0 ? "–" : whole ? numbers.whole(value) : written.apply(value);
        return new HeatCell(value, text, ground);
    }

    /// Retention in percent, money in whole units, receipts as they are.
    private double value(CohortRow row, int offset) {
        long counted = row.cells()[offset];
        return switch (table.request().measure()) {
            case CUSTOMERS -> row.size() == 0 ? 0 : 100.0 * counted / row.size();
            case REVENUE -> counted / 100.0;
            case RECEIPTS -> counted;
        };
    }

    private DoubleSummaryStatistics range() {
        return table.rows().stream()
                .filter(row -> row.size() > 0)
                .flatMapToDouble(row -> IntStream.range(1, row.cells().length)
                        .filter(offset -> row.complete()[offset])
                        .mapToDouble(offset -> value(row, offset)))
                .summaryStatistics();
    }

    private Magnitude magnitude() {
        return Magnitude.of(table.rows().stream()
                .flatMapToDouble(row -> IntStream.range(0, row.cells().length).mapToDouble(cell -> value(row, cell)))
                .map(Math::abs)
                .max()
                .orElse(0));
    }

    private int longest() {
        return table.rows().stream().mapToInt(row -> row.cells().length).max().orElse(0);
    }

    private @Nullable Color mark(int series) {
        return series < 0 ? null : SeriesPalette.of(style.theme()).mark(series);
    }

    /// Names the running period; empty where the last one is complete.
    private String running() {
        return table.rows().stream()
                .filter(row -> !row.complete()[row.complete().length - 1])
                .findFirst()
                .map(row ->
                        style.texts().get("chart.cohort.running", names.of(row.period() + row.complete().length - 1)))
                .orElse("");
    }
}
