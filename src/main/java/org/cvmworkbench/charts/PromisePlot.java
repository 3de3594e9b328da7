package org.cvmworkbench.charts;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.Function;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;
import org.jspecify.annotations.Nullable;

/// Lines from 0 to 100 %: names at the left, what was promised and what came in words at the right.
final class PromisePlot extends Plot {
    private static final double HIGHEST_ROW = 44;
    private static final double GAP = 12;
    private static final double RING = 6;
    private static final double DOT = 4;
    private static final double AXIS = 22;
    private static final int PARTS = 2;

    private final transient List<PromiseRow> rows;
    private final transient ChartStyle style;

    PromisePlot(List<PromiseRow> rows, ChartStyle style) {
        this.rows = List.copyOf(rows);
        this.style = style;
    }

    @Override
    public String getPlotType() {
        return "promise";
    }

    String said(PromiseRow row) {
        return style.texts().get("chart.promise.said", percent(row.promised()), percent(row.held()));
    }

    private String percent(double share) {
        return style.numbers().percent(share, 0);
    }

    @Override
    public void draw(
            Graphics2D g,
            Rectangle2D area,
            @Nullable Point2D anchor,
            @Nullable PlotState parent,
            @Nullable PlotRenderingInfo info) {
        double row = Math.min(HIGHEST_ROW, (area.getHeight() - AXIS) / Math.max(1, rows.size()));
        double names = Math.min(area.getWidth() * 0.4, widest(this::name));
        double left = area.getX() + names + GAP;
        double right = area.getMaxX() - widest(this::number) - GAP;
        double bottom = area.getY() + row * rows.size();
        for (int i = 0; i <= PARTS; i++) {
            double x = left + (right - left) * i / PARTS;
            g.setColor(style.theme().gridLine());
            g.fill(new Rectangle2D.Double(x, area.getY(), 1, row * rows.size()));
            style.caption(percent((double) i / PARTS)).centre(g, x, bottom + AXIS / 2);
        }
        for (int i = 0; i < rows.size(); i++) {
            PromiseRow one = rows.get(i);
            double middle = area.getY() + row * (i + 0.5);
            name(one).within(names).left(g, area.getX(), middle);
            number(one).right(g, area.getMaxX(), middle);
            marks(g, one, share -> left + share * (right - left), middle);
        }
    }

    private void marks(Graphics2D g, PromiseRow row, Function<Double, Double> place, double middle) {
        g.setColor(style.theme().accent());
        g.setStroke(new BasicStroke(2, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        g.draw(new Line2D.Double(place.apply(row.low()), middle, place.apply(row.high()), middle));
        double held = place.apply(row.held());
        g.fill(new Ellipse2D.Double(held - DOT, middle - DOT, 2 * DOT, 2 * DOT));
        g.setColor(style.theme().text());
        g.setStroke(new BasicStroke(1.5f));
        double promised = place.apply(row.promised());
        g.draw(new Ellipse2D.Double(promised - RING, middle - RING, 2 * RING, 2 * RING));
    }

    private Label name(PromiseRow row) {
        return style.body(row.name());
    }

    private Label number(PromiseRow row) {
        return style.body(said(row));
    }

    private double widest(Function<PromiseRow, Label> label) {
        return rows.stream().mapToDouble(row -> label.apply(row).width()).max().orElse(0);
    }
}
