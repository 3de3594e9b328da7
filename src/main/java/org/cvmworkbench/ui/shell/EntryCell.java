package org.cvmworkbench.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/// A line of the palette: the name, and at the right what it is and its keys.
final class EntryCell extends ListCell<Entry> {
    @Override
    protected void updateItem(@Nullable Entry entry, boolean empty) {
        super.updateItem(entry, empty);
        setText(null);
        setGraphic(entry == null || empty ? null : line(entry));
    }

    private static HBox line(Entry entry) {
        Label name = new Label(entry.name());
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        Label kind = new Label(entry.kind());
        kind.getStyleClass().add("caption");
        HBox line = new HBox(12, name, kind);
        if (!entry.keys().isEmpty()) {
            Label keys = new Label(entry.keys());
            keys.getStyleClass().add("keys");
            line.getChildren().add(keys);
        }
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
