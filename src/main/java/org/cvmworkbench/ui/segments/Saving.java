package org.cvmworkbench.ui.segments;

import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.cvmworkbench.ui.kit.Controls;
import org.cvmworkbench.ui.kit.Following;
import org.cvmworkbench.ui.kit.Look;

/// Adds a condition, or keeps the rule under a name, which is asked for in a field that comes and goes.
final class Saving extends VBox {
    private final SegmentsViewModel viewModel;
    private final TextField name = new TextField();
    private final HBox naming;
    private final Button open;

    Saving(SegmentsViewModel viewModel, Look look, Following following) {
        super(8);
        this.viewModel = viewModel;
        Controls controls = new Controls(look);
        open = controls.primary("save-segment", "segments.save", this::ask);
        name.setId("segment-name");
        name.setPromptText(look.text("segments.name"));
        name.setAccessibleText(look.text("segments.name"));
        name.setOnAction(event -> save());
        name.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) putAway();
        });
        HBox.setHgrow(name, Priority.ALWAYS);
        Button save = controls.primary("save-named-segment", "segments.save.named", this::save);
        save.disableProperty().bind(name.textProperty().map(String::isBlank));
        naming = new HBox(8, name, save);
        getChildren().addAll(new HBox(8, NewCondition.menu(viewModel, look), controls.space(), open), naming);
        putAway();
        following.follow(
                viewModel.rule().blocks(),
                blocks -> open.setDisable(blocks.all().isEmpty()));
    }

    private void ask() {
        naming.setVisible(true);
        naming.setManaged(true);
        name.requestFocus();
    }

    private void save() {
        if (name.getText().isBlank()) return;
        viewModel.save(name.getText());
        name.clear();
        putAway();
        open.requestFocus();
    }

    private void putAway() {
        naming.setVisible(false);
        naming.setManaged(false);
    }
}
