package org.cvmworkbench.ui.offers.closer;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.cvmworkbench.ui.kit.Controls;
import org.cvmworkbench.ui.offers.answer.AnswerWords;
import org.cvmworkbench.ui.offers.answer.Scale;
import org.cvmworkbench.ui.offers.answer.Tone;
import org.cvmworkbench.ui.offers.answer.Whisker;

/// One line of a closer look: a name, its figures, and one of them drawn with its doubt.
final class LookRow extends HBox {
    /// Of the figures, in pixels; fewer of them stand in the last places, the name takes what is left.
    private static final double[] FIGURES = {58, 96, 58, 94};

    private static final double NAME_AT_LEAST = 72;
    private static final double RANGE = 100;

    private LookRow() {
        setAlignment(Pos.CENTER_LEFT);
    }

    static LookRow heads(String name, List<String> heads, Controls controls) {
        LookRow row = new LookRow();
        row.getStyleClass().add("what-if-head");
        Label first = controls.label(name, "caption");
        row.name(first);
        row.figures(heads.stream().map(head -> controls.label(head, "caption")).toList());
        Label range = controls.label(controls.look().text("forecast.range.head"), "caption", "what-if-range");
        range.setMinWidth(RANGE);
        row.getChildren().add(range);
        return row;
    }

    /// A line without a picture.
    static LookRow plain(String name, List<String> figures, Controls controls, String style, String figureStyle) {
        LookRow row = new LookRow();
        row.getStyleClass().add(style);
        row.name(controls.label(name, figureStyle.equals("caption") ? "caption" : "what-if-name"));
        row.figures(figures.stream()
                .map(figure -> controls.label(figure, figureStyle))
                .toList());
        return row;
    }

    static LookRow of(LookLine line, Scale axis, AnswerWords words, Controls controls) {
        LookRow row = new LookRow();
        row.getStyleClass().addAll("what-if-row", "look-row");
        row.name(controls.label(line.name()));
        Label amount = controls.label(line.amount(), "number", "amount", "strong");
        Tone tone = Tone.of(line.estimate().mean());
        tone.on(amount);
        row.figures(Stream.concat(
                        line.figures().stream().map(figure -> controls.label(figure, "number")), Stream.of(amount))
                .toList());
        Whisker whisker = new Whisker(Whisker.Size.SMALL);
        whisker.setMinWidth(RANGE);
        whisker.setMaxSize(RANGE, 24);
        String aloud = words.aloud(line.name(), line.estimate());
        whisker.show(line.estimate(), axis, tone, aloud);
        row.getChildren().add(whisker);
        row.setFocusTraversable(true);
        row.setAccessibleText(aloud + ". " + line.tip());
        Tooltip.install(row, new Tooltip(line.tip()));
        return row;
    }

    private void name(Label label) {
        HBox.setHgrow(label, Priority.ALWAYS);
        label.setMinWidth(NAME_AT_LEAST);
        label.setMaxWidth(Double.MAX_VALUE);
        getChildren().add(label);
    }

    private void figures(List<Label> labels) {
        int first = FIGURES.length - labels.size();
        for (int i = 0; i < labels.size(); i++) {
            Label label = labels.get(i);
            label.setMinWidth(FIGURES[first + i]);
            label.setMaxWidth(FIGURES[first + i]);
            label.setAlignment(Pos.CENTER_RIGHT);
            getChildren().add(label);
        }
    }
}
