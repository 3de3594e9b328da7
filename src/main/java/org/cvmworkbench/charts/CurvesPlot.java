package org.cvmworkbench.charts;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.Range;
import org.jfree.data.general.DatasetUtils;
import org.jfree.data.xy.XYDataset;
import org.jfree.data.xy.YIntervalSeriesCollection;
import org.jspecify.annotations.Nullable;

/// Lines with bands, each with its name at its end instead of a legend.
final class CurvesPlot extends XYPlot {
    private static final BasicStroke AGE =
            new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {3, 3}, 0);
    private static final double RING = 6;
    private static final float LIGHT_BAND = 0.16f;
    private static final float DARK_BAND = 0.20f;

    private final transient List<EndLabel> names;
    private final transient ChartStyle style;
    private final transient Label none;
    private transient int @Nullable [] marked;

    /// @param open how many of the last points of each series are not over yet
    /// @param none what is said in the place of curves where there are none
    CurvesPlot(
            YIntervalSeriesCollection curves, List<Integer> open, List<EndLabel> names, String none, ChartStyle style) {
        this.none = style.caption(none);
        this.names = List.copyOf(names);
        this.style = style;
        SeriesPalette palette = SeriesPalette.of(style.theme());
        CurveRenderer lines = new CurveRenderer(open, style.theme().ground());
        DeviationRenderer bands = new DeviationRenderer(false, false);
        bands.setAlpha(style.theme().isDark() ? DARK_BAND : LIGHT_BAND);
        for (int series = 0; series < curves.getSeriesCount(); series++) {
            Color colour = palette.mark(series);
            lines.setSeriesPaint(series, colour);
            bands.setSeriesFillPaint(series, colour);
        }
        setDataset(0, curves);
        setDataset(1, curves);
        setRenderer(0, lines);
        setRenderer(1, bands);
        Axes.quietGrid(this, style.theme());
        setInsets(new RectangleInsets(8, 0, 0, room()));
    }

    /// Another colour for a line and its band than the one of its place.
    void paint(int series, Color colour) {
        getRenderer(0).setSeriesPaint(series, colour);
        getRenderer(1).setSeriesFillPaint(series, colour);
    }

    /// Axes as long as the curves: dots and bands do not touch the edge, and a range is wide enough for whole numbers
    /// beside it.
    void fit(XYDataset curves) {
        if (names.isEmpty()) return;
        getDomainAxis().setRange(roomy(DatasetUtils.findDomainBounds(curves, false), 1));
        getRangeAxis().setRange(roomy(DatasetUtils.findRangeBounds(curves, true), 4));
    }

    private static Range roomy(Range range, double least) {
        double margin = Math.max(range.getLength() * 0.03, (least - range.getLength()) / 2);
        return new Range(range.getLowerBound() - margin, range.getUpperBound() + margin);
    }

    /// Marks an age, and the point of a curve at it.
    ///
    /// @param series -1 where none of the curves is meant
    void mark(int age, int series) {
        if (age < 1) return;
        ValueMarker line = new ValueMarker(age, style.theme().muted(), AGE);
        addDomainMarker(line, Layer.BACKGROUND);
        marked = series < 0 ? null : new int[] {series, age - 1};
    }

    /// A dashed line with words at its top, on the side where there is more room.
    void note(double x, String words) {
        ValueMarker line = new ValueMarker(x, style.theme().text(), AGE);
        boolean left = x > getDomainAxis().getRange().getCentralValue();
        line.setLabel(words);
        line.setLabelFont(Inter.semiBold(11));
        line.setLabelPaint(style.theme().text());
        line.setLabelBackgroundColor(style.theme().ground());
        line.setLabelAnchor(left ? RectangleAnchor.TOP_LEFT : RectangleAnchor.TOP_RIGHT);
        line.setLabelTextAnchor(left ? TextAnchor.TOP_RIGHT : TextAnchor.TOP_LEFT);
        line.setLabelOffset(new RectangleInsets(2, 5, 0, 5));
        addDomainMarker(line, Layer.FOREGROUND);
    }

    /// A dashed line upright, which the words below the picture tell of.
    void limit(double x) {
        addDomainMarker(new ValueMarker(x, style.theme().muted(), AGE), Layer.BACKGROUND);
    }

    /// A dashed level across.
    void level(double y) {
        addRangeMarker(new ValueMarker(y, style.theme().muted(), AGE), Layer.BACKGROUND);
    }

    @Override
    public void draw(
            Graphics2D g,
            Rectangle2D area,
            @Nullable Point2D anchor,
            @Nullable PlotState parent,
            @Nullable PlotRenderingInfo info) {
        if (names.isEmpty()) {
            none.within(area.getWidth()).centre(g, area.getCenterX(), area.getCenterY());
            return;
        }
        PlotRenderingInfo drawn = info == null ? new PlotRenderingInfo(new ChartRenderingInfo()) : info;
        super.draw(g, (Rectangle2D) area.clone(), anchor, parent, drawn);
        Rectangle2D data = drawn.getDataArea();
        Rectangle2D bounds = new Rectangle2D.Double(
                data.getX(), area.getY(), area.getMaxX() - data.getX(), data.getMaxY() - area.getY());
        EndLabels labels = new EndLabels(bounds, segments(data));
        if (marked != null && marked[1] < getDataset().getItemCount(marked[0]))
            ring(g, point(marked[0], marked[1], data));
        for (EndLabel name : names) labels.draw(g, name.label(), place(name.x(), name.y(), data));
    }

    private void ring(Graphics2D g, Point2D at) {
        g.setColor(style.theme().accent());
        g.setStroke(new BasicStroke(2));
        g.draw(new Ellipse2D.Double(at.getX() - RING, at.getY() - RING, 2 * RING, 2 * RING));
    }

    private List<Line2D> segments(Rectangle2D data) {
        List<Line2D> segments = new ArrayList<>();
        for (int series = 0; series < getDataset().getSeriesCount(); series++) {
            for (int item = 1; item < getDataset().getItemCount(series); item++) {
                segments.add(new Line2D.Double(point(series, item - 1, data), point(series, item, data)));
            }
        }
        return segments;
    }

    private Point2D point(int series, int item, Rectangle2D data) {
        return place(getDataset().getXValue(series, item), getDataset().getYValue(series, item), data);
    }

    private Point2D place(double x, double y, Rectangle2D data) {
        return new Point2D.Double(
                getDomainAxis().valueToJava2D(x, data, getDomainAxisEdge()),
                getRangeAxis().valueToJava2D(y, data, getRangeAxisEdge()));
    }

    private double room() {
        return 12
                + names.stream().mapToDouble(name -> name.label().width()).max().orElse(0);
    }
}
