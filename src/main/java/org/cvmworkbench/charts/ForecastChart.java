package org.cvmworkbench.charts;

import java.awt.BasicStroke;
import java.awt.Stroke;
import java.util.ArrayList;
import java.util.List;
import org.cvmworkbench.analysis.simulation.Estimate;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.data.Range;

/// How the draws of a forecast spread: a histogram with its middle 80 % in colour, its median and mean, and for money
/// the line of no gain and no loss. A sentence below says the same.
public final class ForecastChart {
    private static final Stroke SOLID = new BasicStroke(1.5f);
    private static final Stroke DASHED = new BasicStroke(1, BasicStroke.CAP_BUTT, 0, 1, new float[] {4, 3}, 0);
    private static final Stroke DOTTED = new BasicStroke(1.5f, BasicStroke.CAP_ROUND, 0, 1, new float[] {0, 3}, 0);

    private static final String BLANK = "\u00a0";

    /// Names at the top of the lines need this share of the width to their right.
    private static final double FLAG_ROOM = 0.2;

    private static final int FEWEST_BINS = 20;

    /// Longer numbers than this are written in thousands, millions or billions.
    private static final double LONGEST = 1e7;

    private final Forecast forecast;
    private final boolean money;
    private final String unit;
    private final ChartStyle style;

    private ForecastChart(Forecast forecast, boolean money, String counted, ChartStyle style) {
        Magnitude magnitude = Magnitude.of(Math.max(Math.abs(forecast.p10()), Math.abs(forecast.p90())), LONGEST);
        this.forecast = forecast.in(magnitude);
        this.money = money;
        this.unit = magnitude.said(style, counted);
        this.style = style;
    }

    /// Customers who take the offer.
    ///
    /// @param draws ascending
    public static Described uptake(Estimate takers, double[] draws, ChartStyle style) {
        String customers = style.texts().get("chart.forecast.customers");
        ForecastChart chart = new ForecastChart(Forecast.of(takers, draws), false, customers, style);
        String sentence = style.texts().get("chart.forecast.uptake.sentence", chart.low(), chart.high());
        return chart.described(style.texts().get("chart.forecast.uptake"), sentence);
    }

    /// The net effect in whole units of the currency.
    ///
    /// @param draws ascending
    /// @param probabilityOfProfit a fraction
    public static Described net(Estimate net, double[] draws, double probabilityOfProfit, ChartStyle style) {
        ForecastChart chart = new ForecastChart(Forecast.of(net, draws), true, style.currency(), style);
        String chance = style.numbers().percent(probabilityOfProfit, 1);
        String sentence = style.texts().get("chart.forecast.net.sentence", chance, chart.low(), chart.high());
        return chart.described(style.texts().get("chart.forecast.net"), sentence);
    }

    private String low() {
        return written(forecast.p10());
    }

    private String high() {
        String number = written(forecast.p90());
        return unit.isEmpty() ? number : number + BLANK + unit.replace(" ", BLANK);
    }

    private Described described(String name, String sentence) {
        Histogram histogram = Histogram.of(forecast.draws());
        ForecastPlot plot = new ForecastPlot(marks(histogram));
        NumberAxis axis = Axes.ofWholeNumbers("", style);
        axis.setRange(range(histogram));
        axis.setAxisLineVisible(true);
        axis.setAxisLinePaint(style.theme().line());
        plot.setDomainAxis(axis);
        ForecastBars.into(plot, histogram, forecast, style.theme());
        Heading heading = new Heading(style.name(name), style.caption(unit), null);
        JFreeChart chart = Frame.around(plot, heading, style.theme());
        chart.addSubtitle(new Foot(style.body(sentence)));
        return new Described(chart, description(heading.text(), plot, histogram, sentence));
    }

    private List<ForecastMark> marks(Histogram histogram) {
        List<ForecastMark> marks = new ArrayList<>(List.of(
                mark("P10", forecast.p10(), false, DASHED),
                mark("P50", forecast.p50(), true, SOLID),
                mark(style.texts().get("chart.forecast.mean"), forecast.mean(), true, DOTTED),
                mark("P90", forecast.p90(), false, DASHED)));
        if (money && range(histogram).contains(0)) {
            Label zero = style.caption(style.texts().get("chart.forecast.break-even"));
            marks.add(new ForecastMark(0, zero.in(style.theme().text()), SOLID));
        }
        return marks;
    }

    private ForecastMark mark(String name, double value, boolean strong, Stroke stroke) {
        Label label = style.caption(name + " " + written(value));
        return new ForecastMark(value, strong ? label.in(style.theme().text()) : label, stroke);
    }

    /// All bins, with 0 where it is not far away, and room for the names.
    private Range range(Histogram histogram) {
        double width = histogram.width() * Math.max(FEWEST_BINS, histogram.counts().length);
        double middle = (histogram.from() + histogram.to()) / 2;
        double low = middle - width / 2;
        double high = middle + width / 2;
        if (money && low > 0 && low <= width) low = -width * 0.05;
        if (money && high < 0 && -high <= width) high = width * 0.05;
        double last = money && low < 0 && high > 0 ? Math.max(0, forecast.p90()) : forecast.p90();
        return new Range(low, Math.max(high, low + (last - low) / (1 - FLAG_ROOM)));
    }

    private String written(double value) {
        return money ? style.numbers().signed(value, 0) : style.numbers().whole(value);
    }

    private ChartDescription description(String title, ForecastPlot plot, Histogram histogram, String sentence) {
        List<ChartDescription.Series> marks = plot.marks().stream()
                .map(mark -> new ChartDescription.Series(
                        mark.label().text(),
                        List.of(new ChartDescription.Value(
                                written(mark.value()),
                                ChartDescription.look(mark.label().colour())))))
                .toList();
        List<ChartDescription.Series> all = new ArrayList<>(List.of(ForecastBars.described(histogram, style)));
        all.addAll(marks);
        return new ChartDescription(
                "distribution",
                title,
                List.of(Axes.described("x", plot.getDomainAxis(), style.numbers(), 0)),
                all,
                List.of(sentence));
    }
}
