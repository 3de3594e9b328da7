package org.cvmworkbench.charts;

import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;

/// Flat bars side by side, the first series in the accent.
final class FlatBars {
    private FlatBars() {}

    static XYBarRenderer renderer(ChartTheme theme) {
        XYBarRenderer renderer = new XYBarRenderer();
        renderer.setBarPainter(new StandardXYBarPainter());
        renderer.setShadowVisible(false);
        renderer.setDrawBarOutline(true);
        renderer.setDefaultOutlinePaint(theme.ground());
        renderer.setAutoPopulateSeriesOutlinePaint(false);
        renderer.setSeriesPaint(0, theme.accent());
        return renderer;
    }
}
