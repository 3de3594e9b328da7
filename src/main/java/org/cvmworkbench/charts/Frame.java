package org.cvmworkbench.charts;

import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.title.Title;
import org.jfree.chart.ui.RectangleInsets;

/// What all charts share: the ground, the padding of a card and the heading.
final class Frame {
    static final double PADDING = 12;

    private Frame() {}

    static JFreeChart around(Plot plot, Title heading, ChartTheme theme) {
        plot.setOutlineVisible(false);
        plot.setBackgroundPaint(null);
        JFreeChart chart = new JFreeChart(null, null, plot, false);
        chart.setBackgroundPaint(theme.ground());
        chart.setPadding(new RectangleInsets(PADDING, PADDING, PADDING, PADDING));
        chart.addSubtitle(heading);
        return chart;
    }
}
