package org.cvmworkbench.ui.offers.answer;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.cvmworkbench.analysis.simulation.Outcome;
import org.cvmworkbench.ui.kit.Controls;

/// One thing that could be done, with its figures on the axis that all share.
final class WhatIfRow extends HBox {
    private static final double NAME_AT_LEAST = 120;
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final AnswerWords words;
    private final Label name;
    private final Label takers;
    private final Label net;
    private final Label chance;
    private final Whisker whisker = new Whisker(Whisker.Size.SMALL);
    private final Hyperlink ask;
    private final Label why;

    WhatIfRow(AnswerWords words, int number, Runnable choose, AskHere askHere) {
        this.words = words;
        Controls controls = new Controls(words.look());
        name = controls.label("", "what-if-name");
        takers = column(controls.label("", "number"), WhatIfColumns.TAKERS);
        net = column(controls.label("", "number", "amount", "strong"), WhatIfColumns.NET);
        chance = column(controls.label("", "number"), WhatIfColumns.CHANCE);
        why = controls.label("", "muted");
        ask = new Hyperlink(words.look().text("forecast.information.ask"));
        ask.setId("ask-information");
        ask.setOnAction(click -> askHere.at(ask));
        whisker.setMinWidth(WhatIfColumns.RANGE);
        whisker.setMaxSize(WhatIfColumns.RANGE, 24);
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox.setHgrow(why, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        name.setMinWidth(NAME_AT_LEAST);
        why.setMinWidth(0);
        setId("what-if-" + number);
        getStyleClass().add("what-if-row");
        setAlignment(Pos.CENTER_LEFT);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setOnMouseClicked(click -> choose.run());
        setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) choose.run();
        });
    }

    /// Opens a question beside a node.
    interface AskHere {
        void at(Node node);
    }

    void show(WhatIfLine line, Scale axis, boolean chosen) {
        name.setText(line.name());
        pseudoClassStateChanged(CHOSEN, chosen);
        if (line.outcome().isPresent()) write(line, line.outcome().get(), axis);
        else if (line.isAsked()) getChildren().setAll(name, ask);
        else {
            why.setText(line.why());
            getChildren().setAll(name, why);
        }
        if (line.outcome().isEmpty()) setAccessibleText(line.name() + ": " + line.why());
    }

    private void write(WhatIfLine line, Outcome outcome, Scale axis) {
        takers.setText(words.count(outcome.uptake().mean()));
        net.setText(words.net(outcome.net().mean()));
        Tone tone = Tone.of(outcome.net().mean());
        tone.on(net);
        chance.setText(
                line.isSpent()
                        ? words.chance(outcome.probabilityOfProfit(), 0)
                        : words.look().text("forecast.none"));
        String aloud = words.aloud(line.name(), outcome.net());
        whisker.show(outcome.net(), axis, tone, aloud);
        setAccessibleText(aloud);
        if (getChildren().size() < 3) getChildren().setAll(name, takers, net, whisker, chance);
    }

    private static Label column(Label label, double width) {
        label.setMinWidth(width);
        label.setMaxWidth(width);
        label.setAlignment(Pos.CENTER_RIGHT);
        return label;
    }
}
