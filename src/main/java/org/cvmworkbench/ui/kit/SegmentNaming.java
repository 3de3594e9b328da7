package org.cvmworkbench.ui.kit;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/// Asks for the name of a new segment, in a line that is there only while it asks.
public final class SegmentNaming extends HBox {
    private final Consumer<String> keep;
    private final TextField name = new TextField();

    /// @param id of the button that asks; the field is `id-name`
    /// @param keep gets the name
    public SegmentNaming(String id, Look look, Consumer<String> keep) {
        super(8);
        this.keep = keep;
        Controls controls = new Controls(look);
        getStyleClass().add("segment-naming");
        name.setId(id + "-name");
        name.setAccessibleText(look.text("cohorts.segment.name"));
        name.setPromptText(look.text("cohorts.segment.name"));
        name.setOnAction(event -> save());
        HBox.setHgrow(name, Priority.ALWAYS);
        Button save = controls.primary(id + "-save", "cohorts.segment.save", this::save);
        save.disableProperty().bind(name.textProperty().map(String::isBlank));
        Button away = controls.iconButton(id + "-away", "cohorts.segment.away", Feather.X, () -> show(false));
        getChildren().addAll(name, save, away);
        setOnKeyPressed(event -> {
            if (event.getCode() != KeyCode.ESCAPE) return;
            show(false);
            event.consume();
        });
        show(false);
    }

    /// With a name proposed.
    public void ask(String proposed) {
        name.setText(proposed);
        show(true);
        name.requestFocus();
        name.selectAll();
    }

    private void save() {
        if (name.getText().isBlank()) return;
        keep.accept(name.getText().strip());
        show(false);
    }

    private void show(boolean asks) {
        setVisible(asks);
        setManaged(asks);
    }
}
