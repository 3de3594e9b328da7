package org.cvmworkbench.ui.base;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.cvmworkbench.ui.kit.Controls;
import org.cvmworkbench.ui.kit.Look;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A file in the list: a mark, its name, and how far it is in words.
final class FileCell extends ListCell<ListedFile> {
    private final Look look;
    private final Controls controls;

    FileCell(Look look) {
        this.look = look;
        this.controls = new Controls(look);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable ListedFile file, boolean empty) {
        super.updateItem(file, empty);
        setText(null);
        setGraphic(null);
        setTooltip(null);
        if (file == null || empty) return;
        String caption = new DraftWords(look).caption(file);
        Label name = controls.label(file.title(), file.state() == DraftState.PASSED ? "muted" : "strong");
        name.setMinWidth(0);
        name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        Label more = controls.label(caption, "caption");
        more.setMinWidth(0);
        VBox said = new VBox(1, name, more);
        said.setMinWidth(0);
        said.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(said, Priority.ALWAYS);
        FontIcon mark = controls.icon(mark(file.state()));
        mark.getStyleClass().add("state-" + file.state().word());
        HBox row = new HBox(8, mark, said);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMinWidth(0);
        setGraphic(row);
        setAccessibleText(file.title() + ". " + caption);
        setTooltip(new Tooltip(file.file() + "\n" + new DraftWords(look).sentence(file)));
    }

    private static Feather mark(DraftState state) {
        return switch (state) {
            case LOOKING -> Feather.LOADER;
            case READY -> Feather.CHECK_CIRCLE;
            case ASKS -> Feather.HELP_CIRCLE;
            case REFUSED -> Feather.X_CIRCLE;
            case PASSED -> Feather.MINUS_CIRCLE;
        };
    }
}
