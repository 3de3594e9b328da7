package org.cvmworkbench.charts;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.block.RectangleConstraint;
import org.jfree.chart.title.Title;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.Size2D;
import org.jspecify.annotations.Nullable;

/// A sentence below a chart, in as many lines as it needs.
final class Foot extends Title {
    private static final double LINE = 18;
    private static final double ABOVE = 4;

    private final transient Label sentence;

    Foot(Label sentence) {
        this.sentence = sentence;
        setPosition(RectangleEdge.BOTTOM);
    }

    @Override
    public Size2D arrange(Graphics2D g, RectangleConstraint constraint) {
        return new Size2D(
                constraint.getWidth(),
                ABOVE + LINE * lines(constraint.getWidth()).size());
    }

    @Override
    public void draw(Graphics2D g, Rectangle2D area) {
        double middle = area.getY() + ABOVE + LINE / 2;
        for (Label line : lines(area.getWidth())) {
            line.left(g, area.getX(), middle);
            middle += LINE;
        }
    }

    @Override
    public @Nullable Object draw(Graphics2D g, Rectangle2D area, @Nullable Object parameters) {
        draw(g, area);
        return null;
    }

    private List<Label> lines(double width) {
        List<Label> lines = new ArrayList<>();
        Label line = sentence.saying("");
        for (String word : sentence.text().split(" ", -1)) {
            Label longer = line.text().isEmpty() ? line.saying(word) : line.saying(line.text() + " " + word);
            if (longer.width() > width && !line.text().isEmpty()) {
                lines.add(line);
                longer = line.saying(word);
            }
            line = longer;
        }
        lines.add(line);
        return lines;
    }
}
