package org.cvmworkbench.charts;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/// The key to a heatmap's colours in one line: the hatch of running periods, then the ramp with its range.
///
/// @param running what is hatched, empty where nothing is
/// @param range of the ramp, empty where the chart has none
record HeatmapKey(ChartStyle style, Label running, Label range, Ramp ramp) {
    private static final double SWATCH = 14;
    private static final double STEP = 7;
    private static final double HEIGHT = 8;
    private static final double GAP = 5;
    private static final double BETWEEN = 12;

    double width() {
        double hatch = running.text().isEmpty() ? 0 : SWATCH + GAP + running.width();
        double colours = range.text().isEmpty() ? 0 : rampWidth() + GAP + range.width();
        return hatch + colours + (hatch > 0 && colours > 0 ? BETWEEN : 0);
    }

    void right(Graphics2D g, double right, double middle) {
        double x = Math.round(right - width());
        if (!running.text().isEmpty()) {
            Hatch.of(style.theme()).fill(g, new Rectangle2D.Double(x, Math.round(middle) - 5, SWATCH, 10));
            running.left(g, x + SWATCH + GAP, middle);
            x += SWATCH + GAP + running.width() + BETWEEN;
        }
        if (range.text().isEmpty()) return;
        for (int stop = 0; stop < ramp.stops().size(); stop++) {
            g.setColor(ramp.stops().get(stop));
            g.fill(new Rectangle2D.Double(Math.round(x) + stop * STEP, Math.round(middle) - HEIGHT / 2, STEP, HEIGHT));
        }
        range.left(g, Math.round(x) + rampWidth() + GAP, middle);
    }

    private double rampWidth() {
        return STEP * ramp.stops().size();
    }
}
