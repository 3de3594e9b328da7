package org.cvmworkbench.charts;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// From the margin of all takers to the net effect of an offer, step by step.
public final class WaterfallChart {
    private WaterfallChart() {}

    static Described of(List<WaterfallStep> steps, WaterfallStep net, ChartStyle style) {
        double largest = Stream.concat(steps.stream(), Stream.of(net))
                .mapToDouble(step -> Math.abs(step.value()))
                .max()
                .orElse(0);
        int decimals = largest < 100 ? 2 : 0;
        WaterfallPlot plot = new WaterfallPlot(steps, net, style, decimals);
        Heading heading = new Heading(
                style.name(style.texts().get("chart.waterfall.title")),
                style.caption(style.texts().get("chart.waterfall.margin", style.currency())),
                null);
        List<ChartDescription.Series> rows = IntStream.rangeClosed(0, steps.size())
                .mapToObj(row -> new ChartDescription.Series(
                        plot.name(row).text(),
                        List.of(new ChartDescription.Value(
                                plot.number(row).text(), ChartDescription.look(plot.colour(row))))))
                .toList();
        return new Described(
                Frame.around(plot, heading, style.theme()),
                new ChartDescription("waterfall", heading.text(), List.of(), rows, List.of()));
    }
}
