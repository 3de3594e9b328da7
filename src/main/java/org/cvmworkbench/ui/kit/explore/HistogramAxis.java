package org.cvmworkbench.ui.kit.explore;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;

/// The marks below a histogram, each where those before it in the list leave room.
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
        List<Text> standing = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            Text text = texts.get(i);
            text.setX(left(i));
            text.setVisible(standing.stream().noneMatch(other -> close(text, other)));
            if (text.isVisible()) standing.add(text);
        }
    }

    private static boolean close(Text one, Text other) {
        return one.getX() < other.getX() + width(other) + APART && other.getX() < one.getX() + width(one) + APART;
    }

    private double left(int mark) {
        double middle = ticks.get(mark).place() / bins * getWidth();
        double width = width(texts.get(mark));
        return Math.clamp(middle - width / 2, 0, Math.max(0, getWidth() - width));
    }

    private static double width(Text text) {
        return text.getLayoutBounds().getWidth();
    }
}
