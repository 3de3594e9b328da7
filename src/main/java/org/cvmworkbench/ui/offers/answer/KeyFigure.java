package org.cvmworkbench.ui.offers.answer;

import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.cvmworkbench.ui.kit.Controls;

/// One number with its name above and its doubt below.
final class KeyFigure extends VBox {
    private final Label number;
    private final Label range;

    /// @param id of the number
    KeyFigure(String id, String name, Controls controls) {
        number = controls.label("", "answer-figure", "amount");
        number.setId(id);
        range = controls.label("", "caption");
        getStyleClass().add("answer-key");
        getChildren().addAll(controls.label(name, "caption"), number, range);
    }

    KeyFigure explained(Explain explain, Supplier<Explanation> explanation) {
        explain.on(number, explanation);
        return this;
    }

    void show(String text, String doubt, Tone tone) {
        number.setText(text);
        range.setText(doubt);
        tone.on(number);
    }
}
