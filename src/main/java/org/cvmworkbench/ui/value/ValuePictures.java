package org.cvmworkbench.ui.value;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.cvmworkbench.analysis.value.Value;
import org.cvmworkbench.charts.AliveChart;
import org.cvmworkbench.charts.ChartStyle;
import org.cvmworkbench.charts.Described;
import org.cvmworkbench.charts.HeldBackChart;
import org.cvmworkbench.charts.ValueChart;
import org.cvmworkbench.ui.kit.ChartPane;
import org.cvmworkbench.ui.kit.Controls;
import org.cvmworkbench.ui.kit.ExplainButton;
import org.cvmworkbench.ui.kit.FileDialogs;
import org.cvmworkbench.ui.kit.Following;
import org.cvmworkbench.ui.kit.Look;
import org.cvmworkbench.ui.kit.PictureExport;

/// The weeks held back, the value by group and how likely customers still buy, side by side.
final class ValuePictures extends GridPane {
    private static final int PICTURES = 3;

    private final ValueViewModel values;
    private final FileDialogs dialogs;
    private final Look look;
    private final Following following;
    private final ValueWords words;

    ValuePictures(ValueViewModel values, FileDialogs dialogs, Look look, Following following) {
        super(8, 0);
        this.values = values;
        this.dialogs = dialogs;
        this.look = look;
        this.following = following;
        this.words = new ValueWords(look);
        getStyleClass().add("value-pictures");
        for (int i = 0; i < PICTURES; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / PICTURES);
            getColumnConstraints().add(column);
        }
        addRow(0, card("held-back", this::heldBack), card("groups", this::groups), card("alive", this::alive));
        getChildren().forEach(child -> setVgrow(child, Priority.ALWAYS));
    }

    private StackPane card(String figure, Function<ValueShown, Supplier<Described>> picture) {
        ChartPane pane = new ChartPane("value-" + figure, values.workspace().jobs());
        PictureExport export = new PictureExport(pane, figure, look, dialogs, values.workspace());
        pane.onMenu(place -> export.items());
        Label nothing = new Controls(look).label(look.text("value." + figure + ".none"), "muted");
        nothing.setWrapText(true);
        StackPane card = new StackPane(
                pane,
                nothing,
                ExplainButton.of(
                        "value",
                        figure,
                        () -> values.shown()
                                .get()
                                .map(shown -> words.explanation(figure, shown))
                                .orElse(List.of()),
                        look));
        card.getStyleClass().add("picture-card");
        Runnable show = () -> values.shown().get().filter(ValueShown::fits).ifPresent(one -> {
            boolean there = has(figure, one);
            pane.setVisible(there);
            nothing.setVisible(!there);
            if (there) pane.show(picture.apply(one));
        });
        following.follow(values.shown(), shown -> show.run());
        if (figure.equals("groups")) following.follow(values.parts(), parts -> show.run());
        return card;
    }

    private boolean has(String figure, ValueShown shown) {
        return switch (figure) {
            case "held-back" -> shown.backTest().isPresent();
            case "groups" -> !words.bars(shown, values.parts().get()).isEmpty();
            default -> true;
        };
    }

    private ChartStyle style(ValueShown shown) {
        return look.charts(look.sign(shown.question().currency()));
    }

    private Supplier<Described> heldBack(ValueShown shown) {
        Value test = shown.backTest().orElseThrow();
        return () ->
                HeldBackChart.of(test.holdout().orElseThrow(), test.request().until(), style(shown));
    }

    private Supplier<Described> groups(ValueShown shown) {
        ValueParts by = values.parts().get();
        int weeks = shown.question().horizon().weeks();
        return () -> ValueChart.of(by.word(), weeks, words.bars(shown, by), style(shown));
    }

    private Supplier<Described> alive(ValueShown shown) {
        return () -> AliveChart.of(shown.steps(), style(shown));
    }
}
