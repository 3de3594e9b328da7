package org.cvmworkbench.charts;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/// The mark of a running period: 45-degree stripes, 2 of every 6 pixels, in a thin frame.
///
/// The stripes are cut to the cell as shapes rather than clipped or tiled, so that PNG and SVG show the same.
record Hatch(Color ground, Color stripe, Color frame) {
    private static final double STEP = 6 * Math.sqrt(2);
    private static final double WIDTH = 2 * Math.sqrt(2);

    static Hatch of(ChartTheme theme) {
        return new Hatch(theme.ground(), theme.gridLine(), theme.line());
    }

    void fill(Graphics2D g, Rectangle2D cell) {
        g.setColor(ground);
        g.fill(cell);
        g.setColor(stripe);
        g.fill(stripes(cell));
        g.setColor(frame);
        g.draw(new Rectangle2D.Double(cell.getX() + 0.5, cell.getY() + 0.5, cell.getWidth() - 1, cell.getHeight() - 1));
    }

    private static Area stripes(Rectangle2D cell) {
        double height = cell.getHeight();
        Path2D path = new Path2D.Double();
        for (double x = cell.getX(); x < cell.getMaxX() + height; x += STEP) {
            path.moveTo(x, cell.getY());
            path.lineTo(x + WIDTH, cell.getY());
            path.lineTo(x + WIDTH - height, cell.getMaxY());
            path.lineTo(x - height, cell.getMaxY());
            path.closePath();
        }
        Area stripes = new Area(path);
        stripes.intersect(new Area(cell));
        return stripes;
    }
}
