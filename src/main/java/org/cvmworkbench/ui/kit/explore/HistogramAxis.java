package org.cvmworkbench.ui.kit.explore;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;

/// The marks below a histogram: the first, the last, and of those between as many as have room.
final class HistogramAxis extends Pane {
    private static final double APART = 6;

    private final List<HistogramBrush.Tick> ticks;
    private final int bins;
    private final List<Text> texts;

    HistogramAxis(List<HistogramBrush.Tick> ticks, int bins) {
        this.ticks = ticks;
        this.bins = bins;
        this.texts = ticks.stream().map(tick -> mark(tick.text())).toList();
        getChildren().addAll(texts);
        setMouseTransparent(true);
    }

    private static Text mark(String text) {
        Text mark = new Text(text);
        mark.getStyleClass().add("axis-text");
        mark.setTextOrigin(VPos.TOP);
        return mark;
    }

    double height() {
        return texts.stream()
                .mapToDouble(text -> text.getLayoutBounds().getHeight())
                .max()
                .orElse(0);
    }

    @Override
    protected void layoutChildren() {
        int last = texts.size() - 1;
        double free = 0;
        for (int i = 0; i <= last; i++) {
            Text text = texts.get(i);
            double end = left(i) + width(i) + APART;
            boolean between = i > 0 && i < last;
            text.setVisible(!between || (left(i) >= free && end <= left(last)));
            text.setX(left(i));
            if (text.isVisible()) free = end;
        }
    }

    private double left(int mark) {
        double middle = ticks.get(mark).place() / bins * getWidth();
        return Math.clamp(middle - width(mark) / 2, 0, Math.max(0, getWidth() - width(mark)));
    }

    private double width(int mark) {
        return texts.get(mark).getLayoutBounds().getWidth();
    }
}
