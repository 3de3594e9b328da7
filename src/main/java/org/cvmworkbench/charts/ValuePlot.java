package org.cvmworkbench.charts;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.Function;
import org.cvmworkbench.analysis.value.Foreseen;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;
import org.jspecify.annotations.Nullable;

/// Lying bars from 0: names at the left, numbers in a column at the right, a whisker over the end of each bar.
final class ValuePlot extends Plot {
    private static final double HIGHEST_ROW = 44;
    private static final double GAP = 12;
    private static final double BAR = 0.5;
    private static final double CAP = 5;

    private final transient List<ValueBar> bars;
    private final transient ChartStyle style;
    private final int decimals;

    ValuePlot(List<ValueBar> bars, ChartStyle style, int decimals) {
        this.bars = List.copyOf(bars);
        this.style = style;
        this.decimals = decimals;
    }

    @Override
    public String getPlotType() {
        return "value";
    }

    String said(double value) {
        return style.numbers().decimal(value, decimals);
    }

    @Override
    public void draw(
            Graphics2D g,
            Rectangle2D area,
            @Nullable Point2D anchor,
            @Nullable PlotState parent,
            @Nullable PlotRenderingInfo info) {
        double row = Math.min(HIGHEST_ROW, area.getHeight() / Math.max(1, bars.size()));
        double names = Math.min(area.getWidth() * 0.4, widest(this::name));
        double left = area.getX() + names + GAP;
        double right = area.getMaxX() - widest(this::number) - GAP;
        double most = Math.max(
                Double.MIN_NORMAL,
                bars.stream().mapToDouble(bar -> furthest(bar.value())).max().orElse(0));
        for (int i = 0; i < bars.size(); i++) {
            ValueBar bar = bars.get(i);
            double middle = area.getY() + row * (i + 0.5);
            name(bar).within(names).left(g, area.getX(), middle);
            number(bar).right(g, area.getMaxX(), middle);
            g.setColor(style.theme().accent());
            double end = left + bar.value().mean() / most * (right - left);
            g.fill(new Rectangle2D.Double(left, middle - row * BAR / 2, Math.max(1, end - left), row * BAR));
            whisker(g, bar.value(), value -> left + value / most * (right - left), middle);
        }
        g.setColor(style.theme().muted());
        g.fill(new Rectangle2D.Double(left, area.getY(), 1, row * bars.size()));
    }

    private void whisker(Graphics2D g, Foreseen value, Function<Double, Double> place, double middle) {
        if (!Double.isFinite(value.p90())) return;
        double from = place.apply(value.p10());
        double to = place.apply(value.p90());
        g.setColor(style.theme().text());
        g.setStroke(new BasicStroke(2, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        g.draw(new Line2D.Double(from, middle, to, middle));
        g.draw(new Line2D.Double(from, middle - CAP, from, middle + CAP));
        g.draw(new Line2D.Double(to, middle - CAP, to, middle + CAP));
    }

    private static double furthest(Foreseen value) {
        return Double.isFinite(value.p90()) ? Math.max(value.mean(), value.p90()) : value.mean();
    }

    private Label name(ValueBar bar) {
        return style.body(bar.name());
    }

    private Label number(ValueBar bar) {
        return style.body(said(bar.value().mean()));
    }

    private double widest(Function<ValueBar, Label> label) {
        return bars.stream().mapToDouble(bar -> label.apply(bar).width()).max().orElse(0);
    }
}
