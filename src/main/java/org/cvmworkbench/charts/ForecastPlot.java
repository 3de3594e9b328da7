package org.cvmworkbench.charts;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;
import org.jspecify.annotations.Nullable;

/// Bars with marked values: each has a line with its name at the top.
final class ForecastPlot extends XYPlot {
    private static final double LINE = 16;
    private static final double SIDE = 24;
    private static final double GAP = 6;
    private static final double FLAG = 4;

    private final transient List<ForecastMark> marks;

    ForecastPlot(List<ForecastMark> marks) {
        this.marks = marks.stream()
                .sorted(Comparator.comparingDouble(ForecastMark::value))
                .toList();
        setInsets(new RectangleInsets(0, SIDE, 0, SIDE));
    }

    List<ForecastMark> marks() {
        return marks;
    }

    @Override
    public void draw(
            Graphics2D g,
            Rectangle2D area,
            @Nullable Point2D anchor,
            @Nullable PlotState parent,
            @Nullable PlotRenderingInfo info) {
        PlotRenderingInfo drawn = info == null ? new PlotRenderingInfo(new ChartRenderingInfo()) : info;
        int[] rows = rows(
                new Rectangle2D.Double(area.getX() + SIDE, area.getY(), area.getWidth() - 2 * SIDE, area.getHeight()));
        double top = LINE * (Arrays.stream(rows).max().orElse(0) + 1) + 4;
        Rectangle2D below =
                new Rectangle2D.Double(area.getX(), area.getY() + top, area.getWidth(), area.getHeight() - top);
        super.draw(g, below, anchor, parent, drawn);
        Rectangle2D data = drawn.getDataArea();
        for (int i = 0; i < marks.size(); i++) {
            ForecastMark mark = marks.get(i);
            double x = place(mark, data);
            double middle = data.getY() - LINE * (rows[i] + 0.5) - 4;
            mark.label()
                    .left(g, Math.min(x + FLAG, area.getMaxX() - mark.label().width()), middle);
            g.setColor(mark.label().colour());
            g.setStroke(mark.stroke());
            g.draw(new Line2D.Double(x, middle - LINE / 2 + 3, x, data.getMaxY()));
        }
    }

    /// Names fly to the right of their lines like flags; one that would be crossed by the line of another stands above
    /// it. The lowest row is 0.
    private int[] rows(Rectangle2D data) {
        int[] rows = new int[marks.size()];
        for (int i = marks.size() - 1; i >= 0; i--) {
            double end = place(marks.get(i), data) + FLAG + marks.get(i).label().width() + GAP;
            for (int right = i + 1; right < marks.size(); right++) {
                if (place(marks.get(right), data) < end) rows[i] = Math.max(rows[i], rows[right] + 1);
            }
        }
        return rows;
    }

    private double place(ForecastMark mark, Rectangle2D data) {
        return getDomainAxis().valueToJava2D(mark.value(), data, getDomainAxisEdge());
    }
}
