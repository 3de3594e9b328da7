package org.cvmworkbench.charts;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYDataset;

/// Lines with dots; what is not over yet is dashed, with hollow dots.
final class CurveRenderer extends XYLineAndShapeRenderer {
    private static final Stroke SOLID = new BasicStroke(2, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    private static final Stroke DASHED =
            new BasicStroke(2, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {4, 3}, 0);
    private static final Stroke RING = new BasicStroke(1.5f);
    private static final int MOST_DOTS = 40;
    private static final Shape DOT = new Ellipse2D.Double(-3, -3, 6, 6);

    private final List<Integer> open;
    private final Color ground;

    /// @param open how many of the last points of each series are not over yet
    CurveRenderer(List<Integer> open, Color ground) {
        super(true, true);
        this.open = List.copyOf(open);
        this.ground = ground;
        setDefaultShape(DOT);
        setAutoPopulateSeriesShape(false);
        setAutoPopulateSeriesStroke(false);
        setDefaultOutlineStroke(RING);
        setAutoPopulateSeriesOutlineStroke(false);
        setUseFillPaint(true);
    }

    /// Among long lines only open points have dots.
    @Override
    public boolean getItemShapeVisible(int series, int item) {
        XYDataset curves = getPlot().getDataset();
        int longest = IntStream.range(0, curves.getSeriesCount())
                .map(curves::getItemCount)
                .max()
                .orElse(0);
        return longest <= MOST_DOTS || isOpen(series, item);
    }

    @Override
    public Stroke getItemStroke(int series, int item) {
        return isOpen(series, item) ? DASHED : SOLID;
    }

    @Override
    public Paint getItemFillPaint(int series, int item) {
        return isOpen(series, item) ? ground : getItemPaint(series, item);
    }

    private boolean isOpen(int series, int item) {
        return item >= getPlot().getDataset().getItemCount(series) - open.get(series);
    }
}
