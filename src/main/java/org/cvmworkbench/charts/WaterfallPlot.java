package org.cvmworkbench.charts;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;
import org.jspecify.annotations.Nullable;

/// Steps that add up, as lying bars: names at the left, each bar where the one before ended, numbers in a column at the
/// right, and the sum as the last row.
final class WaterfallPlot extends Plot {
    private static final double HIGHEST_ROW = 36;
    private static final double GAP = 16;
    private static final double BAR = 0.62;
    private static final double OVERHANG = 6;

    private final transient List<WaterfallRow> steps;
    private final transient WaterfallRow sum;
    private final transient ChartStyle style;
    private final int decimals;

    /// @param steps the first of them the gross amount
    WaterfallPlot(List<WaterfallRow> steps, WaterfallRow sum, ChartStyle style, int decimals) {
        this.steps = List.copyOf(steps);
        this.sum = sum;
        this.style = style;
        this.decimals = decimals;
    }

    @Override
    public String getPlotType() {
        return "waterfall";
    }

    @Override
    public void draw(
            Graphics2D g,
            Rectangle2D area,
            @Nullable Point2D anchor,
            @Nullable PlotState parent,
            @Nullable PlotRenderingInfo info) {
        double row = Math.min(HIGHEST_ROW, area.getHeight() / (steps.size() + 1));
        double names = Math.min(area.getWidth() * 0.45, widest(this::name));
        double numbers = widest(this::number);
        Scale scale = scale(area.getX() + names + GAP, area.getMaxX() - numbers - GAP);
        g.setColor(style.theme().panel());
        g.fill(new Rectangle2D.Double(
                area.getX() - OVERHANG, area.getY() + row * steps.size(), area.getWidth() + 2 * OVERHANG, row));
        double reached = 0;
        for (int i = 0; i <= steps.size(); i++) {
            WaterfallRow step = i < steps.size() ? steps.get(i) : sum;
            double from = i < steps.size() ? reached : 0;
            reached = from + step.value();
            double middle = area.getY() + row * (i + 0.5);
            name(i).within(names).left(g, area.getX(), middle);
            number(i).right(g, area.getMaxX(), middle);
            g.setColor(colour(i));
            g.fill(scale.bar(from, reached, middle, row * BAR));
            if (i < steps.size()) {
                g.setColor(style.theme().muted());
                g.fill(scale.bar(reached, reached, middle + row / 2, row * (1 - BAR)));
            }
        }
        g.setColor(style.theme().muted());
        g.fill(scale.bar(0, 0, area.getY() + row * (steps.size() + 1) / 2, row * (steps.size() + 1)));
    }

    /// The label of a row, the sum being the last.
    Label name(int row) {
        return row < steps.size() ? style.body(steps.get(row).name()) : style.name(sum.name());
    }

    Label number(int row) {
        if (row == 0) return style.body(style.numbers().decimal(steps.getFirst().value(), decimals));
        WaterfallRow step = row < steps.size() ? steps.get(row) : sum;
        String text = style.numbers().signed(step.value(), decimals);
        Label label = row < steps.size() ? style.body(text) : style.name(text);
        return step.value() == 0 ? label : label.in(colour(row));
    }

    Color colour(int row) {
        double value = row < steps.size() ? steps.get(row).value() : sum.value();
        if (row == 0 || value == 0) return style.theme().neutral();
        return value > 0 ? style.theme().gain() : style.theme().loss();
    }

    private double widest(IntFunction<Label> label) {
        return IntStream.rangeClosed(0, steps.size())
                .mapToDouble(row -> label.apply(row).width())
                .max()
                .orElse(0);
    }

    private Scale scale(double left, double right) {
        double reached = 0;
        double low = 0;
        double high = 0;
        for (WaterfallRow step : steps) {
            reached += step.value();
            low = Math.min(low, reached);
            high = Math.max(high, reached);
        }
        return new Scale(low, high, left, right);
    }

    /// Amounts on pixels.
    private record Scale(double low, double high, double left, double right) {
        double at(double value) {
            return high > low ? left + (value - low) / (high - low) * (right - left) : left;
        }

        /// At least one pixel wide, so that a step of nothing can be seen.
        Rectangle2D bar(double from, double to, double middle, double height) {
            double start = Math.round(at(Math.min(from, to)));
            double width = Math.max(1, Math.round(at(Math.max(from, to))) - start);
            return new Rectangle2D.Double(start, middle - height / 2, width, height);
        }
    }
}
