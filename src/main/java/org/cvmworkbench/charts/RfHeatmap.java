package org.cvmworkbench.charts;

import java.util.Arrays;
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
        double low = Arrays.stream(values).flatMapToDouble(Arrays::stream).min().orElse(0);
        double high =
                Arrays.stream(values).flatMapToDouble(Arrays::stream).max().orElse(0);
        Magnitude magnitude =
                measure == RfMeasure.MONEY ? Magnitude.of(Math.max(Math.abs(low), Math.abs(high))) : Magnitude.ONES;
        Numbers numbers = style.numbers();
        DoubleFunction<String> written = value ->
                measure == RfMeasure.SHARE ? numbers.decimal(value * 100, 1) : numbers.whole(magnitude.in(value));
        List<HeatRow> rows = IntStream.iterate(CutPoints.PARTS, score -> score > 0, score -> score - 1)
                .mapToObj(score -> new HeatRow(
                        "R" + score,
                        part(grid.recencyCuts(), CutPoints.PARTS + 1 - score, numbers),
                        cells(grid.customers()[score - 1], values[score - 1], written),
                        null))
                .toList();
        Heatmap map = new Heatmap(
                style.texts().get("chart.rf.rows"),
                "",
                style.texts().get("chart.rf.columns"),
                scores(score -> "F" + score),
                scores(score -> part(grid.frequencyCuts(), score, numbers)),
                rows,
                Ramp.of(style.theme(), low, high));
        String unit = measure == RfMeasure.MONEY ? magnitude.said(style) : "";
        return map.titled(
                style.texts().get("chart.rf.title"),
                style.texts().get("chart.rf." + measure.word(), unit).strip(),
                "",
                written.apply(low) + "–" + written.apply(high),
                style);
    }

    private static double[][] values(RfGrid grid, RfMeasure measure) {
        double all = Arrays.stream(grid.customers())
                .flatMapToInt(Arrays::stream)
                .asLongStream()
                .sum();
        return switch (measure) {
            case CUSTOMERS -> map(grid, (r, f) -> grid.customers()[r][f]);
            case MONEY -> map(grid, (r, f) -> grid.money()[r][f] / 100.0);
            case SHARE -> map(grid, (r, f) -> all == 0 ? 0 : grid.customers()[r][f] / all);
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

    /// The whole numbers in a part, "15–30"; a dash where ties have left it empty.
    private static String part(CutPoints cuts, int part, Numbers numbers) {
        double[] upTo = cuts.upTo();
        if (part == CutPoints.PARTS) return "> " + numbers.whole(upTo[part - 2]);
        if (part == 1) return "≤ " + numbers.whole(upTo[0]);
        double from = upTo[part - 2] + 1;
        double to = upTo[part - 1];
        if (from > to) return "–";
        return from == to ? numbers.whole(to) : numbers.whole(from) + "–" + numbers.whole(to);
    }
}
