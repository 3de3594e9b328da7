package org.cvmworkbench.charts;

import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.cvmworkbench.analysis.rfm.CutPoints;
import org.cvmworkbench.analysis.rfm.RfGrid;

/// Customers by recency (rows, the latest first) and frequency (columns, the rarest first). Scores say the days and
/// visits they stand for.
public final class RfHeatmap {
    private RfHeatmap() {}

    /// A [CellEntity] in row r and column f is recency score 5 - r and frequency score f + 1.
    public static Described of(RfGrid grid, RfMeasure measure, ChartStyle style) {
        double[][] values = values(grid, measure);
        DoubleSummaryStatistics range =
                Arrays.stream(values).flatMapToDouble(Arrays::stream).summaryStatistics();
        Magnitude unit = Magnitude.of(Math.max(Math.abs(range.getMin()), Math.abs(range.getMax())), 1e4);
        int decimals = measure == RfMeasure.SHARE ? 1 : unit.decimals();
        DoubleFunction<String> written = value -> style.numbers().decimal(unit.in(value), decimals);
        List<HeatRow> rows = IntStream.iterate(CutPoints.PARTS, score -> score > 0, score -> score - 1)
                .mapToObj(score -> new HeatRow(
                        "R" + score,
                        PartNames.of(grid.recencyCuts(), CutPoints.PARTS + 1 - score, style.numbers()),
                        cells(grid.customers()[score - 1], values[score - 1], written),
                        null))
                .toList();
        Heatmap map = new Heatmap(
                style.texts().get("chart.rf.rows"),
                "",
                style.texts().get("chart.rf.columns"),
                scores(score -> "F" + score),
                scores(score -> PartNames.of(grid.frequencyCuts(), score, style.numbers())),
                rows,
                false,
                Ramp.of(style.theme(), range.getMin(), range.getMax()));
        String ends = range.getMin() == range.getMax()
                ? ""
                : written.apply(range.getMin()) + "–" + written.apply(range.getMax());
        return map.titled(
                style.name(style.texts().get("chart.rf.title")),
                style.caption(caption(measure, unit, style)),
                new HeatmapKey(style, style.caption(""), style.caption(ends), map.ramp()));
    }

    private static String caption(RfMeasure measure, Magnitude unit, ChartStyle style) {
        return switch (measure) {
            case CUSTOMERS -> unit.said(style, style.texts().get("chart.rf.customers"));
            case MONEY -> style.counted(style.texts().get("chart.rf.money"), unit.said(style, style.currency()));
            case SHARE -> unit.said(style, style.texts().get("chart.rf.share"));
        };
    }

    private static double[][] values(RfGrid grid, RfMeasure measure) {
        double all = Arrays.stream(grid.customers())
                .flatMapToInt(Arrays::stream)
                .asLongStream()
                .sum();
        return switch (measure) {
            case CUSTOMERS -> map(grid, (r, f) -> grid.customers()[r][f]);
            case MONEY -> map(grid, (r, f) -> grid.money()[r][f] / 100.0);
            case SHARE -> map(grid, (r, f) -> all == 0 ? 0 : 100 * grid.customers()[r][f] / all);
        };
    }

    private interface Cell {
        double value(int recency, int frequency);
    }

    private static double[][] map(RfGrid grid, Cell cell) {
        return IntStream.range(0, grid.customers().length)
                .mapToObj(r -> IntStream.range(0, grid.customers()[r].length)
                        .mapToDouble(f -> cell.value(r, f))
                        .toArray())
                .toArray(double[][]::new);
    }

    /// A cell without customers is quiet.
    private static List<HeatCell> cells(int[] customers, double[] values, DoubleFunction<String> written) {
        return IntStream.range(0, values.length)
                .mapToObj(f -> new HeatCell(
                        values[f],
                        written.apply(values[f]),
                        customers[f] == 0 ? HeatCell.Ground.INSET : HeatCell.Ground.RAMP))
                .toList();
    }

    private static List<String> scores(IntFunction<String> text) {
        return IntStream.rangeClosed(1, CutPoints.PARTS).mapToObj(text).toList();
    }
}
