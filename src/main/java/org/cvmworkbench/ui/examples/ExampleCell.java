package org.cvmworkbench.ui.examples;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import org.cvmworkbench.analysis.examples.ExampleCase;
import org.cvmworkbench.ui.kit.Controls;
import org.cvmworkbench.ui.kit.Look;
import org.jspecify.annotations.Nullable;

/// One example in the list: its number and its name.
final class ExampleCell extends ListCell<ExampleCase> {
    private final Look look;
    private final Label id;
    private final Label title;
    private final HBox row;

    ExampleCell(Look look) {
        this.look = look;
        Controls controls = new Controls(look);
        id = controls.label("", "example-id");
        title = controls.label("");
        row = new HBox(8, id, title);
        row.setAlignment(Pos.CENTER_LEFT);
    }

    @Override
    protected void updateItem(@Nullable ExampleCase example, boolean empty) {
        super.updateItem(example, empty);
        setGraphic(example == null ? null : row);
        if (example == null) return;
        id.setText(example.id());
        title.setText(look.say(example.title()));
        setAccessibleText(example.id() + " " + title.getText());
    }
}
