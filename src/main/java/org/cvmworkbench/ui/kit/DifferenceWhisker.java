package org.cvmworkbench.ui.kit;

import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;

/// A difference with its interval beside nothing: a line at 0, a whisker from the lower to the upper end, a dot.
public final class DifferenceWhisker extends Region {
    private static final double DOT = 3.5;
    private static final double CAP = 4;

    private final double low;
    private final double middle;
    private final double high;
    private final Line zero = line("difference-zero");
    private final Line range = line("difference-line");
    private final Line from = line("difference-line");
    private final Line to = line("difference-line");
    private final Circle dot = new Circle(DOT);

    private DifferenceWhisker(double low, double middle, double high) {
        this.low = low;
        this.middle = middle;
        this.high = high;
        dot.getStyleClass().add("difference-dot");
        getChildren().addAll(zero, range, from, to, dot);
        setMinSize(60, 16);
        setPrefSize(100, 16);
        setMaxHeight(16);
    }

    /// @param low NaN where the interval is not known; so `high`; all NaN where there is nothing
    public static DifferenceWhisker of(double low, double middle, double high) {
        return new DifferenceWhisker(low, middle, high);
    }

    private static Line line(String style) {
        Line line = new Line();
        line.getStyleClass().add(style);
        return line;
    }

    @Override
    protected void layoutChildren() {
        boolean known = !Double.isNaN(low);
        double most = known ? Math.max(Math.abs(low), Math.abs(high)) : Math.abs(middle);
        double half = getHeight() / 2;
        place(zero, x(0, 1), 0, getHeight());
        dot.setVisible(!Double.isNaN(middle));
        dot.setCenterX(x(middle, most));
        dot.setCenterY(half);
        for (Line part : new Line[] {range, from, to}) part.setVisible(known);
        place(from, x(low, most), half - CAP, half + CAP);
        place(to, x(high, most), half - CAP, half + CAP);
        range.setStartX(x(low, most));
        range.setEndX(x(high, most));
        range.setStartY(half);
        range.setEndY(half);
    }

    private double x(double value, double most) {
        double room = getWidth() / 2 - DOT;
        return getWidth() / 2 + (most == 0 || Double.isNaN(value) ? 0 : value / most * room);
    }

    private static void place(Line line, double x, double fromY, double toY) {
        line.setStartX(x);
        line.setEndX(x);
        line.setStartY(fromY);
        line.setEndY(toY);
    }
}
