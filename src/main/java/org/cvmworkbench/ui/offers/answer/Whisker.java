package org.cvmworkbench.ui.offers.answer;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import org.cvmworkbench.analysis.simulation.Estimate;

/// An estimate on an axis: from P10 to P90 a line with caps, its mean a dot, and the line of 0.
public final class Whisker extends Region {
    /// How large it is drawn, in pixels.
    public record Size(double stroke, double cap, double dot) {
        public static final Size SMALL = new Size(2, 10, 4.5);
        public static final Size LARGE = new Size(4, 22, 9);

        /// Where a share of the axis lies in a width: inside by the dot, so that nothing is cut at the ends.
        public double at(double share, double width) {
            return Math.round(dot + share * (width - 2 * dot));
        }
    }

    private final Size size;
    private final Line zero = line("whisker-zero");
    private final Line range = line("whisker-range");
    private final Line from = line("whisker-range");
    private final Line to = line("whisker-range");
    private final Circle mean = new Circle();
    private Scale scale = new Scale(0, 1, 1);
    private Estimate shown = new Estimate(0, 0, 0, 0);

    public Whisker(Size size) {
        this.size = size;
        getStyleClass().add("whisker");
        mean.getStyleClass().add("whisker-mean");
        mean.setRadius(size.dot());
        setMinHeight(Math.max(size.cap(), 2 * size.dot()) + 2);
        setPrefWidth(80);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        for (Line stroke : List.of(range, from, to)) stroke.setStrokeWidth(size.stroke());
        getChildren().addAll(zero, range, from, to, mean);
    }

    /// @param words the same as a screen reader says it
    public void show(Estimate estimate, Scale axis, Tone tone, String words) {
        shown = estimate;
        scale = axis;
        tone.on(this);
        setAccessibleText(words);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double middle = Math.floor(getHeight() / 2) + 0.5;
        boolean certain = shown.p10() == shown.p90();
        for (Line stroke : List.of(range, from, to)) stroke.setVisible(!certain);
        place(zero, x(0), 0, x(0), getHeight());
        zero.setVisible(scale.low() < 0);
        place(range, x(shown.p10()), middle, x(shown.p90()), middle);
        place(from, x(shown.p10()), middle - size.cap() / 2, x(shown.p10()), middle + size.cap() / 2);
        place(to, x(shown.p90()), middle - size.cap() / 2, x(shown.p90()), middle + size.cap() / 2);
        mean.setCenterX(x(shown.mean()));
        mean.setCenterY(middle);
    }

    private double x(double value) {
        return size.at(scale.share(value), getWidth());
    }

    static void place(Line line, double fromX, double fromY, double toX, double toY) {
        line.setStartX(fromX);
        line.setStartY(fromY);
        line.setEndX(toX);
        line.setEndY(toY);
    }

    private static Line line(String style) {
        Line line = new Line();
        line.getStyleClass().add(style);
        line.setManaged(false);
        return line;
    }
}
