package org.cvmworkbench.charts;

import java.awt.Color;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cvmworkbench.analysis.cohort.CohortAverage;
import org.cvmworkbench.analysis.cohort.CohortTable;
import org.cvmworkbench.analysis.cohort.FollowedRow;
import org.cvmworkbench.analysis.cohort.FollowedTable;
import org.cvmworkbench.analysis.cohort.Measure;
import org.jspecify.annotations.Nullable;

/// A table of cohorts or of groups: a row each, a column a period since the first visits. Own periods are quiet,
/// running ones hatched; neither belongs to the range of the ramp.
public final class CohortHeatmap {
    private static final String NOBODY = "–";

    private final FollowedTable table;
    private final ChartStyle style;
    private final CohortValues values;

    private CohortHeatmap(FollowedTable table, ChartStyle style) {
        this.table = table;
        this.style = style;
        this.values = CohortValues.of(table, style);
    }

    /// A [CellEntity] in row r and column c is row r of the table and its cell c.
    ///
    /// @param chosen rows whose curves are drawn beside, in the order of their colours
    public static Described of(FollowedTable table, List<Integer> chosen, ChartStyle style) {
        return of(table, chosen, Optional.empty(), style);
    }

    /// @param average of the chosen rows, to be a row above all others: then row r + 1 is row r of the table
    public static Described of(
            FollowedTable table, List<Integer> chosen, Optional<CohortAverage> average, ChartStyle style) {
        return new CohortHeatmap(table, style).described(chosen, average);
    }

    private Described described(List<Integer> chosen, Optional<CohortAverage> average) {
        DoubleSummaryStatistics range = range();
        boolean empty = range.getCount() == 0;
        List<HeatRow> rows = new ArrayList<>();
        average.ifPresent(one -> rows.add(row(one)));
        for (int row = 0; row < table.rows().size(); row++) {
            rows.add(row(table.rows().get(row), mark(chosen, row)));
        }
        Heatmap map = new Heatmap(
                style.texts().get(table instanceof CohortTable ? "chart.cohort.rows" : "chart.cohort.group"),
                style.texts().get("chart.cohort.size"),
                style.texts().get("chart.cohort.since." + table.request().by().word()),
                columns(),
                List.of(),
                rows,
                true,
                Ramp.of(style.theme(), empty ? 0 : range.getMin(), empty ? 0 : range.getMax()));
        return map.titled(
                style.name(style.texts().get("chart.cohort." + values.word())),
                style.caption(Stream.of(values.caption(), values.counted())
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(" · "))),
                new HeatmapKey(
                        style,
                        style.caption(values.running().orElse("")),
                        style.caption(
                                empty ? "" : values.written(range.getMin()) + "–" + values.written(range.getMax())),
                        map.ramp()));
    }

    /// At the ages that all of its rows have lived through.
    private HeatRow row(CohortAverage average) {
        double scale = values.customersOfARow(average);
        List<HeatCell> cells = IntStream.range(0, average.ages())
                .mapToObj(age -> {
                    double value = values.each(average.each(age)) * scale;
                    String brief = isOwnShare(age) ? "" : style.numbers().whole(value);
                    String text = isOwnShare(age) ? style.numbers().whole(value) : values.written(value);
                    return new HeatCell(value, text, brief, age == 0 ? HeatCell.Ground.INSET : HeatCell.Ground.RAMP);
                })
                .toList();
        Color mark = SeriesPalette.of(style.theme()).mark(CohortCurves.AVERAGE);
        return new HeatRow(
                style.texts().get("chart.average", average.rows()),
                style.numbers().whole(average.customers()),
                cells,
                mark);
    }

    private List<String> columns() {
        int longest =
                table.rows().stream().mapToInt(row -> row.cells().length).max().orElse(0);
        return IntStream.range(0, longest).mapToObj(style.numbers()::whole).toList();
    }

    private HeatRow row(FollowedRow row, @Nullable Color mark) {
        List<HeatCell> cells = IntStream.range(0, row.cells().length)
                .mapToObj(offset -> cell(row, offset))
                .toList();
        return new HeatRow(values.name(row), style.numbers().whole(row.size()), cells, mark);
    }

    private HeatCell cell(FollowedRow row, int offset) {
        double value = values.of(row, offset);
        String brief = row.size() == 0
                ? NOBODY
                : isOwnShare(offset) ? "" : style.numbers().whole(value);
        return new HeatCell(value, text(row, offset), brief, ground(row, offset));
    }

    private static HeatCell.Ground ground(FollowedRow row, int offset) {
        if (!row.isComplete(offset)) return HeatCell.Ground.HATCH;
        return offset == 0 || row.size() == 0 ? HeatCell.Ground.INSET : HeatCell.Ground.RAMP;
    }

    private String text(FollowedRow row, int offset) {
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

    /// Chosen rows beyond those with curves are marked without a colour of their own.
    private @Nullable Color mark(List<Integer> chosen, int row) {
        int place = chosen.indexOf(row);
        if (place < 0) return null;
        int series = place - CohortCurves.firstDrawn(chosen);
        return series < 0
                ? style.theme().muted()
                : SeriesPalette.of(style.theme()).mark(series);
    }
}
