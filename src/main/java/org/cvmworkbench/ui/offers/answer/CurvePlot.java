package org.cvmworkbench.ui.offers.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;

/// A small plot of curves with one band, and a mark at the present place.
public final class CurvePlot extends Region {
    /// A point of a curve or band.
    public record Point(double x, double y) {}

    /// @param style class of its stroke
    public record Curve(String style, List<Point> points) {}

    /// @param band there along the upper edge and back along the lower one
    /// @param mark where the offer stands now
    public record Picture(Scale x, Scale y, List<Point> band, List<Curve> curves, Point mark, String markText) {}

    private static final double LEFT = 30;
    private static final double BOTTOM = 16;
    private static final double TOP = 6;
    private static final double RIGHT = 6;
    private static final double LEAST_GAP = 16;

    private final DoubleFunction<String> writtenX;
    private final DoubleFunction<String> writtenY;
    private final Group grid = new Group();
    private final Group curves = new Group();
    private final Group marks = new Group();
    private final Rectangle clip = new Rectangle();
    private final Label text = new Label();
    private Picture picture;

    public CurvePlot(Picture first, DoubleFunction<String> writtenX, DoubleFunction<String> writtenY) {
        this.picture = first;
        this.writtenX = writtenX;
        this.writtenY = writtenY;
        getStyleClass().add("curve-plot");
        text.getStyleClass().add("curve-text");
        curves.setClip(clip);
        for (Group group : List.of(grid, curves, marks)) group.setManaged(false);
        getChildren().addAll(grid, curves, marks, text);
    }

    /// @param tone of the mark and its words
    public void show(Picture other, Tone tone) {
        picture = other;
        tone.on(this);
        text.setText(other.markText());
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        clip.setX(LEFT);
        clip.setY(TOP);
        clip.setWidth(Math.max(0, getWidth() - LEFT - RIGHT));
        clip.setHeight(Math.max(0, getHeight() - TOP - BOTTOM));
        drawGrid();
        List<Shape> drawn = new ArrayList<>(List.of(band()));
        picture.curves().forEach(curve -> drawn.add(drawn(curve)));
        curves.getChildren().setAll(drawn);
        marks.getChildren().setAll(present(), dot());
        placeText();
        applyCss();
    }

    private void drawGrid() {
        List<Double> rows = picture.y().ticks();
        List<Double> columns = picture.x().ticks();
        List<Label> heights =
                rows.stream().map(tick -> tick(writtenY.apply(tick))).toList();
        List<Label> places =
                columns.stream().map(tick -> tick(writtenX.apply(tick))).toList();
        grid.getChildren().setAll(heights);
        grid.getChildren().addAll(places);
        grid.applyCss();
        boolean dense = Math.abs(y(rows.get(0)) - y(rows.get(1))) < LEAST_GAP;
        for (int i = 0; i < rows.size(); i++) {
            double at = Math.round(y(rows.get(i))) + 0.5;
            Line line = new Line(LEFT, at, getWidth() - RIGHT, at);
            line.getStyleClass().add(rows.get(i) == 0 ? "curve-zero" : "curve-grid");
            grid.getChildren().addFirst(line);
            Label number = heights.get(i);
            number.setVisible(!dense || Math.round(rows.get(i) / picture.y().step()) % 2 == 0);
            number.relocate(LEFT - 6 - number.prefWidth(-1), at - number.prefHeight(-1) / 2);
        }
        for (int i = 0; i < columns.size(); i++) {
            Label number = places.get(i);
            double width = number.prefWidth(-1);
            number.relocate(Math.min(x(columns.get(i)) - width / 2, getWidth() - width), getHeight() - BOTTOM + 2);
        }
    }

    private static Label tick(String written) {
        Label number = new Label(written);
        number.getStyleClass().add("axis-end");
        return number;
    }

    private Polygon band() {
        Polygon band = new Polygon();
        picture.band().forEach(point -> band.getPoints().addAll(x(point.x()), y(point.y())));
        band.getStyleClass().add("curve-band");
        return band;
    }

    private Polyline drawn(Curve curve) {
        Polyline line = new Polyline();
        curve.points().forEach(point -> line.getPoints().addAll(x(point.x()), y(point.y())));
        line.getStyleClass().addAll("curve", curve.style());
        return line;
    }

    private Line present() {
        double at = x(picture.mark().x());
        Line line = new Line(at, TOP, at, getHeight() - BOTTOM);
        line.getStyleClass().add("curve-present");
        return line;
    }

    private Circle dot() {
        Circle dot = new Circle(x(picture.mark().x()), y(picture.mark().y()), 4);
        dot.getStyleClass().add("curve-mark");
        return dot;
    }

    /// Beside the mark, on the side with more room.
    private void placeText() {
        text.autosize();
        double at = x(picture.mark().x());
        boolean right = at < getWidth() * 0.6;
        double left = right ? at + 8 : at - 8 - text.getWidth();
        double above = y(picture.mark().y()) - text.getHeight() - 2;
        text.relocate(left, above < TOP ? y(picture.mark().y()) + 4 : above);
    }

    private double x(double value) {
        return Math.round(LEFT + picture.x().share(value) * (getWidth() - LEFT - RIGHT)) + 0.5;
    }

    /// Not held inside: what leaves the plot is clipped.
    private double y(double value) {
        double share =
                (value - picture.y().low()) / (picture.y().high() - picture.y().low());
        return getHeight() - BOTTOM - share * (getHeight() - TOP - BOTTOM);
    }
}
