package org.cvmworkbench.charts;

import java.util.List;
import java.util.stream.IntStream;

/// From the margin of all takers to the net effect of an offer, step by step.
public final class WaterfallChart {
    private WaterfallChart() {}

    static Described of(List<WaterfallStep> steps, WaterfallStep net, ChartStyle style) {
        boolean whole = steps.stream().allMatch(step -> step.value() == Math.rint(step.value()));
        double largest =
                steps.stream().mapToDouble(step -> Math.abs(step.value())).max().orElse(0);
        int decimals = whole || largest >= 100 ? 0 : 2;
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
