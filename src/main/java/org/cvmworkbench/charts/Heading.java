package org.cvmworkbench.charts;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.block.RectangleConstraint;
import org.jfree.chart.title.Title;
import org.jfree.chart.ui.Size2D;
import org.jspecify.annotations.Nullable;

/// The line above a chart: its name, what the numbers are, and at the right the key to its colours, which goes to a
/// line of its own where the three do not fit beside each other.
final class Heading extends Title {
    private static final double LINE = 20;
    private static final double GAP = 5;
    private static final double BELOW = 4;
    private static final double BEFORE_KEY = 16;

    private final transient Label name;
    private final transient Label caption;
    private final transient @Nullable HeatmapKey key;

    Heading(Label name, Label caption, @Nullable HeatmapKey key) {
        this.name = name;
        this.caption = caption;
        this.key = key;
    }

    String text() {
        return name.text() + " · " + caption.text();
    }

    /// The size of a picture that has this above a plot, with the padding around both.
    Extent with(Extent plot) {
        double two = 2 * LINE + BELOW + 2 * Frame.PADDING;
        return new Extent(plot.width() + (int) (2 * Frame.PADDING), plot.height() + (int) two);
    }

    @Override
    public Size2D arrange(Graphics2D g, RectangleConstraint constraint) {
        double width = constraint.getWidth();
        return new Size2D(width, LINE * (fits(width) ? 1 : 2) + BELOW);
    }

    @Override
    public void draw(Graphics2D g, Rectangle2D area) {
        double middle = area.getY() + LINE / 2 - 2;
        name.within(area.getWidth()).left(g, area.getX(), middle);
        double x = area.getX() + name.width() + GAP;
        double baselineShift = (name.font().getSize2D() - caption.font().getSize2D()) * 0.36;
        caption.within(area.getMaxX() - x).left(g, x, middle + baselineShift);
        if (key != null) key.right(g, area.getMaxX(), fits(area.getWidth()) ? middle : middle + LINE);
    }

    @Override
    public @Nullable Object draw(Graphics2D g, Rectangle2D area, @Nullable Object parameters) {
        draw(g, area);
        return null;
    }

    private boolean fits(double width) {
        return key == null || name.width() + GAP + caption.width() + BEFORE_KEY + key.width() <= width;
    }
}
