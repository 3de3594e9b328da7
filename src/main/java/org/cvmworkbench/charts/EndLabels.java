package org.cvmworkbench.charts;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/// Puts names near the ends of lines, where they cover no other name and as few lines as can be. A greedy choice among
/// places right of, above and below the end, the nearest first: O(labels · places · lines).
final class EndLabels {
    private static final double GAP = 8;
    private static final double LINE = 15;
    private static final int FURTHEST = 8;
    private static final double COVERS_NAME = 1000;
    private static final double COVERS_LINE = 10;

    private final Rectangle2D bounds;
    private final List<Line2D> lines;
    private final List<Rectangle2D> taken = new ArrayList<>();

    /// @param bounds no name leaves them
    EndLabels(Rectangle2D bounds, List<Line2D> lines) {
        this.bounds = bounds;
        this.lines = lines;
    }

    void draw(Graphics2D g, Label label, Point2D end) {
        Rectangle2D best = null;
        double least = Double.POSITIVE_INFINITY;
        for (Rectangle2D place : places(label, end)) {
            double cost = cost(place, end);
            if (cost < least) {
                least = cost;
                best = place;
            }
        }
        if (best == null) return;
        taken.add(best);
        if (Math.abs(best.getCenterY() - end.getY()) > LINE) lead(g, label.colour(), best, end);
        label.left(g, best.getX(), best.getCenterY());
    }

    /// A thin line from a name that stands away to its end.
    private static void lead(Graphics2D g, Color colour, Rectangle2D place, Point2D end) {
        g.setColor(colour);
        g.setStroke(new BasicStroke(1));
        double x = Math.clamp(end.getX(), place.getX(), place.getMaxX());
        double y = end.getY() < place.getCenterY() ? place.getY() : place.getMaxY();
        g.draw(new Line2D.Double(x, y, end.getX(), end.getY()));
    }

    private List<Rectangle2D> places(Label label, Point2D end) {
        List<Rectangle2D> places = new ArrayList<>();
        double width = label.width();
        for (int step = 0; step <= FURTHEST; step++) {
            for (double y : new double[] {end.getY() - step * LINE, end.getY() + step * LINE}) {
                for (double x : new double[] {end.getX() + GAP, end.getX() - width / 2, end.getX() - width - GAP}) {
                    Rectangle2D place = new Rectangle2D.Double(x, y - LINE / 2, width, LINE);
                    if (bounds.contains(place)) places.add(place);
                }
            }
        }
        return places;
    }

    private double cost(Rectangle2D place, Point2D end) {
        double cost = Point2D.distance(place.getX(), place.getCenterY(), end.getX() + GAP, end.getY()) / LINE;
        for (Rectangle2D other : taken) if (other.intersects(place)) cost += COVERS_NAME;
        for (Line2D line : lines) if (line.intersects(place)) cost += COVERS_LINE;
        return cost;
    }
}
