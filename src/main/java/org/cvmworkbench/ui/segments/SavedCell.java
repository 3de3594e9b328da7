package org.cvmworkbench.ui.segments;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.cvmworkbench.ui.kit.Controls;
import org.cvmworkbench.ui.kit.Look;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// A saved segment: name, customers, share; the one whose rule is shown is marked.
final class SavedCell extends ListCell<KeptSegment> {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double CUSTOMERS = 64;
    private static final double SHARE = 52;

    private final SegmentsViewModel viewModel;
    private final Wording wording;
    private final Label name;
    private final Label customers;
    private final Label share;
    private final HBox row;

    SavedCell(SegmentsViewModel viewModel, Look look) {
        this.viewModel = viewModel;
        this.wording = new Wording(look, "");
        Controls controls = new Controls(look);
        name = controls.label("");
        name.setMaxWidth(Double.MAX_VALUE);
        name.setMinWidth(0);
        HBox.setHgrow(name, Priority.ALWAYS);
        customers = number(controls, CUSTOMERS);
        share = number(controls, SHARE);
        share.getStyleClass().add("muted");
        Button delete = controls.iconButton("delete-segment", "segments.delete", Feather.TRASH_2, this::delete);
        delete.getStyleClass().add("small");
        delete.setFocusTraversable(false);
        delete.visibleProperty().bind(hoverProperty());
        delete.managedProperty().bind(delete.visibleProperty());
        row = new HBox(name, customers, share, delete);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMinWidth(0);
        row.setPrefWidth(0);
        getStyleClass().add("saved-cell");
    }

    private static Label number(Controls controls, double width) {
        Label number = controls.label("", "number");
        number.setMinWidth(width);
        number.setMaxWidth(width);
        return number;
    }

    private void delete() {
        KeptSegment segment = getItem();
        if (segment != null) viewModel.delete(segment);
    }

    @Override
    protected void updateItem(@Nullable KeptSegment segment, boolean empty) {
        super.updateItem(segment, empty);
        setGraphic(segment == null ? null : row);
        pseudoClassStateChanged(
                CHOSEN,
                segment != null && segment.isOf(viewModel.rule().blocks().get()));
        if (segment == null) return;
        name.setText(segment.name());
        customers.setText(segment.customers().map(wording::whole).orElse("–"));
        share.setText(segment.customers().isPresent() ? wording.percent(segment.share()) : "");
        setAccessibleText(segment.name() + ", " + customers.getText());
    }
}
