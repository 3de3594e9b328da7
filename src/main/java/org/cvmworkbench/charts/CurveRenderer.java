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

/// Lines with dots; the last stretch into a running period is dashed and ends in a hollow dot.
final class CurveRenderer extends XYLineAndShapeRenderer {
    private static final Stroke SOLID = new BasicStroke(2, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    private static final Stroke DASHED =
            new BasicStroke(2, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {4, 3}, 0);
    private static final Stroke RING = new BasicStroke(1.5f);
    private static final int MOST_DOTS = 40;
    private static final Shape DOT = new Ellipse2D.Double(-3, -3, 6, 6);

    private final List<Boolean> running;
    private final Color ground;

    /// @param running whether the last point of each series belongs to a running period
    CurveRenderer(List<Boolean> running, Color ground) {
        super(true, true);
        this.running = List.copyOf(running);
        this.ground = ground;
        setDefaultShape(DOT);
        setAutoPopulateSeriesShape(false);
        setAutoPopulateSeriesStroke(false);
        setDefaultOutlineStroke(RING);
        setAutoPopulateSeriesOutlineStroke(false);
        setUseFillPaint(true);
    }

    /// Among long lines only running points have dots.
    @Override
    public boolean getItemShapeVisible(int series, int item) {
        XYDataset curves = getPlot().getDataset();
        int longest = IntStream.range(0, curves.getSeriesCount())
                .map(curves::getItemCount)
                .max()
                .orElse(0);
        return longest <= MOST_DOTS || isRunning(series, item);
    }

    @Override
    public Stroke getItemStroke(int series, int item) {
        return isRunning(series, item) ? DASHED : SOLID;
    }

    @Override
    public Paint getItemFillPaint(int series, int item) {
        return isRunning(series, item) ? ground : getItemPaint(series, item);
    }

    private boolean isRunning(int series, int item) {
        return running.get(series) && item == getPlot().getDataset().getItemCount(series) - 1;
    }
}
