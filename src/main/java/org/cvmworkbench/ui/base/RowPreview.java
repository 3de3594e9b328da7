package org.cvmworkbench.ui.base;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.cvmworkbench.intake.Fate;
import org.cvmworkbench.intake.Preview;
import org.cvmworkbench.intake.PreviewRow;
import org.cvmworkbench.ui.kit.Controls;
import org.cvmworkbench.ui.kit.Look;
import org.jspecify.annotations.Nullable;

/// The first rows as the import would keep them: a column a role. What is rejected stands as it was written, with the
/// reason; what is left out is struck through.
final class RowPreview extends VBox {
    private static final double LEAST = 160;
    private static final double LINE = 56;
    private static final double FATE = 168;
    private static final double WORDS = 128;
    private static final double NUMBER = 84;

    private static final PseudoClass REJECTED = PseudoClass.getPseudoClass("rejected");
    private static final PseudoClass LEFT_OUT = PseudoClass.getPseudoClass("left-out");

    private final Preview preview;
    private final Look look;
    private final Controls controls;
    private final PreviewCells cells;

    RowPreview(FileDraft draft, Look look) {
        super(6);
        this.preview = draft.preview();
        this.look = look;
        this.controls = new Controls(look);
        this.cells = new PreviewCells(preview, look);
        setId("data-row-preview");
        getStyleClass().addAll("card", "row-preview");
        setMinHeight(LEAST);
        setPrefHeight(LEAST);
        VBox.setVgrow(this, Priority.ALWAYS);
        TableView<PreviewRow> table = table();
        VBox.setVgrow(table, Priority.ALWAYS);
        Label counts = controls.label(preview.complete() ? new RowWords(look).say(preview.counts()) : "", "caption");
        counts.setId("data-preview-counts");
        counts.setMinWidth(0);
        counts.setTooltip(new Tooltip(counts.getText()));
        Label title = controls.label(look.text("data.rows"), "title");
        title.setMinWidth(USE_PREF_SIZE);
        HBox head = new HBox(8, title, controls.space(), counts);
        getChildren().addAll(head, table);
    }

    private TableView<PreviewRow> table() {
        TableView<PreviewRow> table = new TableView<>();
        table.setId("data-rows");
        table.getStyleClass().add("row-table");
        table.setAccessibleText(look.text("data.rows"));
        Label nothing = controls.label(nothing(), "muted");
        nothing.setWrapText(true);
        table.setPlaceholder(nothing);
        table.getItems().setAll(preview.rows());
        table.setRowFactory(view -> row());
        if (preview.rows().isEmpty()) return table;
        TableColumn<PreviewRow, PreviewRow> line = column(look.text("data.rows.line"), LINE);
        line.getStyleClass().add("number");
        line.setCellFactory(head -> new RowCell<>(row -> new RowWords(look).whole(row.line()), true));
        TableColumn<PreviewRow, PreviewRow> fate = column(look.text("data.rows.fate"), FATE);
        fate.setCellFactory(head -> new RowCell<>(cells::fate, false));
        table.getColumns().setAll(List.of(line, fate));
        for (String role : cells.roles()) table.getColumns().add(column(role));
        return table;
    }

    private String nothing() {
        if (preview.complete()) return look.text("data.rows.none");
        return look.text(
                "data.rows.missing", RoleNames.of(look).name(preview.missing().getFirst()));
    }

    private TableColumn<PreviewRow, PreviewRow> column(String role) {
        boolean number = cells.isNumber(role);
        TableColumn<PreviewRow, PreviewRow> column = column(RoleNames.of(look).name(role), number ? NUMBER : WORDS);
        if (number) column.getStyleClass().add("number");
        column.setCellFactory(head -> new RowCell<>(row -> cells.value(row, role), number));
        return column;
    }

    private static TableColumn<PreviewRow, PreviewRow> column(String name, double width) {
        TableColumn<PreviewRow, PreviewRow> column = new TableColumn<>(name);
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    private static TableRow<PreviewRow> row() {
        return new TableRow<>() {
            @Override
            protected void updateItem(@Nullable PreviewRow item, boolean empty) {
                super.updateItem(item, empty);
                Fate fate = item == null || empty ? Fate.LOADED : item.fate();
                pseudoClassStateChanged(REJECTED, fate == Fate.REJECTED);
                pseudoClassStateChanged(LEFT_OUT, fate == Fate.FILTERED || fate == Fate.DUPLICATE);
            }
        };
    }
}
