package org.cvmworkbench.charts;

import java.util.stream.IntStream;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;

/// The bars of a forecast: those between P10 and P90 in the accent, a bar on the border cut in two.
final class ForecastBars {
    private ForecastBars() {}

    static void into(ForecastPlot plot, Histogram histogram, Forecast forecast, ChartTheme theme) {
        XYIntervalSeries middle = new XYIntervalSeries("P10–P90");
        XYIntervalSeries tails = new XYIntervalSeries("tails");
        boolean certain = forecast.p10() == forecast.p90();
        for (int bin = 0; bin < histogram.counts().length; bin++) {
            int count = histogram.counts()[bin];
            double left = histogram.left(bin);
            double right = histogram.left(bin + 1);
            double from = certain ? left : Math.clamp(forecast.p10(), left, right);
            double to = certain ? right : Math.clamp(forecast.p90(), left, right);
            add(tails, left, from, count);
            add(middle, from, to, count);
            add(tails, to, right, count);
        }
        XYIntervalSeriesCollection bars = new XYIntervalSeriesCollection();
        bars.addSeries(middle);
        bars.addSeries(tails);
        XYBarRenderer renderer = FlatBars.renderer(theme);
        renderer.setSeriesPaint(1, theme.neutral());
        NumberAxis counts = new NumberAxis();
        counts.setVisible(false);
        counts.setRange(0, Math.max(1, histogram.highest()) * 1.02);
        plot.setRangeAxis(counts);
        plot.setDataset(bars);
        plot.setRenderer(renderer);
        Axes.quietGrid(plot, theme);
        plot.setRangeGridlinesVisible(false);
    }

    private static void add(XYIntervalSeries series, double from, double to, int count) {
        if (to > from) series.add((from + to) / 2, from, to, count, 0, count);
    }

    /// How many draws are in each bin, by where it begins.
    static ChartDescription.Series described(Histogram histogram, ChartStyle style) {
        return new ChartDescription.Series(
                style.texts().get("chart.forecast.draws"),
                IntStream.range(0, histogram.counts().length)
                        .mapToObj(bin -> new ChartDescription.Value(
                                style.numbers().whole(histogram.counts()[bin]),
                                "from " + style.numbers().whole(histogram.left(bin))))
                        .toList());
    }
}
