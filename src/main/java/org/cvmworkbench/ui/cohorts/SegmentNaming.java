package org.cvmworkbench.ui.cohorts;

import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.cvmworkbench.ui.kit.Controls;
import org.cvmworkbench.ui.kit.Look;
import org.kordamp.ikonli.feather.Feather;

/// Asks for the name of a new segment, in a line that is there only while it asks.
final class SegmentNaming extends HBox {
    private final CohortsViewModel cohorts;
    private final Look look;
    private final TextField name = new TextField();

    SegmentNaming(CohortsViewModel cohorts, Look look) {
        super(8);
        this.cohorts = cohorts;
        this.look = look;
        Controls controls = new Controls(look);
        getStyleClass().add("segment-naming");
        name.setId("cohort-segment-name");
        name.setAccessibleText(look.text("cohorts.segment.name"));
        name.setPromptText(look.text("cohorts.segment.name"));
        name.setOnAction(event -> save());
        HBox.setHgrow(name, Priority.ALWAYS);
        Button save = controls.primary("cohort-segment-save", "cohorts.segment.save", this::save);
        save.disableProperty().bind(name.textProperty().map(String::isBlank));
        Button away = controls.iconButton("cohort-segment-away", "cohorts.segment.away", Feather.X, () -> show(false));
        getChildren().addAll(name, save, away);
        setOnKeyPressed(event -> {
            if (event.getCode() != KeyCode.ESCAPE) return;
            show(false);
            event.consume();
        });
        show(false);
    }

    /// With a name proposed for the people listed now.
    void ask() {
        cohorts.people().get().ifPresent(people -> {
            String key = cohorts.came().get() ? "cohorts.segment.came" : "cohorts.segment.missing";
            name.setText(look.text(key, new CohortWords(look).cell(people.answer(), people.cell())));
            show(true);
            name.requestFocus();
            name.selectAll();
        });
    }

    private void save() {
        if (name.getText().isBlank()) return;
        cohorts.saveSegment(name.getText().strip());
        show(false);
    }

    private void show(boolean asks) {
        setVisible(asks);
        setManaged(asks);
    }
}
