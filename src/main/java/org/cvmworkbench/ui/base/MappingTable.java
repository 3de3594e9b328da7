package org.cvmworkbench.ui.base;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.cvmworkbench.intake.PreviewColumn;
import org.cvmworkbench.ui.kit.Controls;
import org.cvmworkbench.ui.kit.Look;
import org.kordamp.ikonli.feather.Feather;

/// The columns of a file, a row each: what it is called and holds, what it is taken for and how sure that is. What is
/// missing stands first, what is not used last.
final class MappingTable extends VBox {
    private static final double LEAST = 132;
    private static final double ROW = 32;
    private static final double FRAME = 76;

    private final FileDraft draft;
    private final DraftsViewModel drafts;
    private final Look look;
    private final Controls controls;
    private final ColumnDrag drag;

    MappingTable(FileDraft draft, DraftsViewModel drafts, Look look, ColumnDrag drag) {
        super(4);
        this.draft = draft;
        this.drafts = drafts;
        this.look = look;
        this.controls = new Controls(look);
        this.drag = drag;
        setId("data-mapping");
        getStyleClass().addAll("card", "mapping");
        VBox rows = rows();
        ScrollPane scroll = new ScrollPane(rows);
        scroll.setId("data-mapping-list");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("plain-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox.setVgrow(this, Priority.ALWAYS);
        setMinHeight(LEAST);
        setPrefHeight(LEAST);
        setMaxHeight(FRAME + ROW * rows.getChildren().size());
        getChildren().addAll(head(), scroll);
    }

    private Node head() {
        HBox head = new HBox(
                12,
                heading("data.mapping.column", MappingRow.GRIP + MappingRow.NAME + 12),
                heading("data.mapping.content", MappingRow.CONTENT),
                grown(heading("data.mapping.samples", MappingRow.SAMPLES)),
                heading("data.mapping.role", MappingRow.ROLE),
                why());
        head.getStyleClass().add("mapping-head");
        return head;
    }

    private Label heading(String key, double width) {
        Label heading = controls.label(look.text(key), "caption");
        heading.setMinWidth(width);
        heading.setPrefWidth(width);
        return heading;
    }

    private Label why() {
        Label why = heading("data.mapping.why", MappingRow.WHY);
        why.setPrefWidth(MappingRow.WHY_WHOLE);
        why.setMaxWidth(MappingRow.WHY_WHOLE);
        return why;
    }

    private static Label grown(Label label) {
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        return label;
    }

    private VBox rows() {
        VBox rows = new VBox();
        for (RoleSlot slot : RoleSlot.of(draft.preview())) {
            if (slot.missing()) rows.getChildren().add(missing(slot));
        }
        List<PreviewColumn> columns = draft.preview().columns();
        columns.stream().filter(column -> column.role().isPresent()).forEach(column -> add(rows, column));
        List<PreviewColumn> unused =
                columns.stream().filter(column -> column.role().isEmpty()).toList();
        if (!unused.isEmpty()) rows.getChildren().add(unusedHead(unused.size()));
        unused.forEach(column -> add(rows, column));
        return rows;
    }

    private void add(VBox rows, PreviewColumn column) {
        int number = draft.preview().columns().indexOf(column) + 1;
        rows.getChildren().add(new MappingRow(column, number, draft.preview().kind(), drafts, look, drag));
    }

    private Node missing(RoleSlot slot) {
        String role = RoleNames.of(look).name(slot.role());
        Label said = controls.label(look.text("data.mapping.missing", role));
        said.setMinWidth(0);
        HBox row = new HBox(12, controls.icon(Feather.ALERT_CIRCLE), said);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().addAll("mapping-row", "missing");
        drag.onto(row, slot);
        return row;
    }

    private Node unusedHead(int count) {
        Label unused = controls.label(look.text("data.mapping.unused", count), "caption");
        HBox row = new HBox(unused);
        row.setAlignment(Pos.BOTTOM_LEFT);
        row.getStyleClass().add("mapping-unused");
        return row;
    }
}
