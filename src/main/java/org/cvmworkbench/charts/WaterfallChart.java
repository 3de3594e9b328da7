package org.cvmworkbench.charts;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.cvmworkbench.analysis.simulation.Waterfall;

/// From the margin of all takers to the net effect of an offer, step by step.
public final class WaterfallChart {
    private WaterfallChart() {}

    public static Described of(Waterfall waterfall, ChartStyle style) {
        List<WaterfallRow> rows = waterfall.steps().entrySet().stream()
                .map(step -> row(step.getKey().word(), step.getValue(), style))
                .toList();
        WaterfallPlot plot = new WaterfallPlot(rows, row("net", waterfall.net(), style), style, decimals(waterfall));
        Heading heading = new Heading(
                style.name(style.texts().get("chart.waterfall.title")),
                style.caption(style.counted(style.texts().get("chart.waterfall.margin"), style.currency())),
                null);
        return new Described(
                Frame.around(plot, heading, style.theme()),
                new ChartDescription("waterfall", heading.text(), List.of(), series(plot, rows.size()), List.of()));
    }

    private static WaterfallRow row(String word, BigDecimal value, ChartStyle style) {
        return new WaterfallRow(style.texts().get("chart.waterfall." + word), value.doubleValue());
    }

    /// Cents are written where the amounts are small.
    private static int decimals(Waterfall waterfall) {
        boolean small = waterfall.steps().values().stream()
                .allMatch(value -> value.abs().intValue() < 100);
        boolean whole = waterfall.steps().values().stream()
                .allMatch(value -> value.stripTrailingZeros().scale() <= 0);
        return small && !whole ? 2 : 0;
    }

    private static List<ChartDescription.Series> series(WaterfallPlot plot, int steps) {
        return IntStream.rangeClosed(0, steps)
                .mapToObj(row -> new ChartDescription.Series(
                        plot.name(row).text(),
                        List.of(new ChartDescription.Value(
                                plot.number(row).text(), ChartDescription.look(plot.colour(row))))))
                .toList();
    }
}
