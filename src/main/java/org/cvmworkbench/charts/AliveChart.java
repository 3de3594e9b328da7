package org.cvmworkbench.charts;

import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;

/// How many customers are how likely still buying.
public final class AliveChart {
    private static final double SURE = 100;

    private AliveChart() {}

    /// @param customers in each of equal steps from 0 to 100 %
    public static Described of(int[] customers, ChartStyle style) {
        XYIntervalSeries steps = new XYIntervalSeries("customers");
        double width = SURE / customers.length;
        for (int i = 0; i < customers.length; i++) {
            steps.add((i + 0.5) * width, i * width, (i + 1) * width, customers[i], 0, customers[i]);
        }
        XYIntervalSeriesCollection bars = new XYIntervalSeriesCollection();
        bars.addSeries(steps);
        String chance = style.texts().get("chart.alive.chance");
        NumberAxis chances = Axes.ofWholeNumbers(chance, style);
        chances.setRange(0, SURE);
        NumberAxis counts = Axes.ofWholeNumbers("", style);
        counts.setRange(0, Math.max(1, IntStream.of(customers).max().orElse(1)) * 1.05);
        XYPlot plot = new XYPlot(bars, chances, counts, FlatBars.renderer(style.theme()));
        Axes.quietGrid(plot, style.theme());
        plot.setInsets(new RectangleInsets(8, 0, 0, 12));
        Heading heading = new Heading(
                style.name(style.texts().get("chart.alive")),
                style.caption(style.texts().get("chart.alive.customers")),
                null);
        return new Described(
                Frame.around(plot, heading, style.theme()),
                new ChartDescription(
                        "distribution",
                        heading.text(),
                        List.of(Axes.described(chance, chances, style.numbers(), 0)),
                        List.of(described(customers, style)),
                        List.of()));
    }

    private static ChartDescription.Series described(int[] customers, ChartStyle style) {
        int width = (int) SURE / customers.length;
        return new ChartDescription.Series(
                style.texts().get("chart.alive.customers"),
                IntStream.range(0, customers.length)
                        .mapToObj(i ->
                                new ChartDescription.Value(style.numbers().whole(customers[i]), "from " + i * width))
                        .toList());
    }
}
