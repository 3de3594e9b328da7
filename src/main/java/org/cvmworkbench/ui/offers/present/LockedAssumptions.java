package org.cvmworkbench.ui.offers.present;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.cvmworkbench.ui.kit.Controls;
import org.cvmworkbench.ui.offers.answer.Answer;
import org.cvmworkbench.ui.offers.answer.AnswerWords;
import org.cvmworkbench.ui.offers.answer.AssumptionWords;
import org.kordamp.ikonli.feather.Feather;

/// The assumptions that matter most, which nobody changes here.
final class LockedAssumptions extends VBox {
    private static final int MOST = 3;

    private final AnswerWords words;
    private List<AssumptionWords> shown = List.of();

    LockedAssumptions(AnswerWords words) {
        super(4);
        this.words = words;
        setId("present-assumptions");
        getStyleClass().add("present-locked");
    }

    void show(Answer answer) {
        List<AssumptionWords> now = answer.instead().swings().stream()
                .limit(MOST)
                .map(swing -> AssumptionWords.of(swing, answer.answer(), words.look()))
                .toList();
        if (now.equals(shown)) return;
        shown = now;
        getChildren().setAll(now.stream().map(this::row).toList());
    }

    private HBox row(AssumptionWords assumption) {
        Controls controls = new Controls(words.look());
        HBox row = new HBox(
                10,
                controls.icon(Feather.LOCK),
                controls.label(assumption.name(), "present-body", "muted"),
                controls.space(),
                controls.label(assumption.value(), "present-body"));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
