package org.cvmworkbench.ui.kit.explore;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

/// The bars of a histogram: all in grey, in front of them those selected, on the same base line. A bar past the scale
/// is cut by two slanted strokes and says its number.
final class HistogramBars extends Pane {
    private static final double GAP_FROM = 3;
    private static final double SLANT = 3;

    private final List<Rectangle> all = new ArrayList<>();
    private final List<Rectangle> selected = new ArrayList<>();
    private final List<Line> strokes = List.of(new Line(), new Line());
    private final Text number = new Text();
    private final Line base = new Line();
    private final int[] counts;
    private final boolean beyond;
    private final String last;
    private int[] chosen;
    private HistogramScale scale;

    /// @param counts of everybody by bin
    /// @param beyond whether the last bin holds the rest
    HistogramBars(int[] counts, boolean beyond, String last) {
        this.counts = counts;
        this.chosen = counts;
        this.beyond = beyond;
        this.last = last;
        this.scale = HistogramScale.of(counts, beyond, false);
        setMouseTransparent(true);
        for (int bin = 0; bin < counts.length; bin++) {
            all.add(bar("bar-all"));
            selected.add(bar("bar-selected"));
        }
        strokes.forEach(stroke -> stroke.getStyleClass().add("bar-cut"));
        base.getStyleClass().add("axis-line");
        number.getStyleClass().add("axis-text");
        number.setTextOrigin(VPos.TOP);
        getChildren().addAll(all);
        getChildren().addAll(selected);
        getChildren().addAll(strokes);
        getChildren().addAll(base, number);
    }

    private static Rectangle bar(String style) {
        Rectangle bar = new Rectangle();
        bar.getStyleClass().add(style);
        return bar;
    }

    void scale(boolean logarithmic) {
        scale = HistogramScale.of(counts, beyond, logarithmic);
        draw();
    }

    void select(int[] counts) {
        chosen = counts;
        draw();
    }

    @Override
    protected void layoutChildren() {
        draw();
    }

    private void draw() {
        double step = getWidth() / counts.length;
        double gap = step >= GAP_FROM ? 1 : 0;
        for (int bin = 0; bin < counts.length; bin++) {
            place(all.get(bin), bin, counts[bin], step, gap);
            place(selected.get(bin), bin, chosen[bin], step, gap);
        }
        base.setStartY(getHeight() - 0.5);
        base.setEndY(getHeight() - 0.5);
        base.setEndX(getWidth());
        strokes.forEach(stroke -> stroke.setVisible(scale.cut()));
        number.setText(scale.cut() ? last : "");
        double left = getWidth() - step;
        for (int i = 0; i < strokes.size(); i++) {
            Line stroke = strokes.get(i);
            double y = 12 + 4.0 * i;
            stroke.setStartX(left - 1);
            stroke.setEndX(getWidth() + 1);
            stroke.setStartY(y + SLANT);
            stroke.setEndY(y);
        }
        number.setX(left - 4 - number.getLayoutBounds().getWidth());
        number.setY(2);
    }

    private void place(Rectangle bar, int bin, int count, double step, double gap) {
        double height = count == 0 ? 0 : Math.max(1, Math.round(scale.share(count) * (getHeight() - 4)));
        double left = Math.round(bin * step);
        bar.setX(left);
        bar.setWidth(Math.max(1, Math.round((bin + 1) * step) - left - gap));
        bar.setY(getHeight() - height);
        bar.setHeight(height);
    }
}
