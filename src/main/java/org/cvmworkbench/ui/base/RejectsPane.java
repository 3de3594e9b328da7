package org.cvmworkbench.ui.base;

import java.util.List;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.cvmworkbench.ui.kit.Controls;
import org.cvmworkbench.ui.kit.Look;
import org.cvmworkbench.workspace.RejectedRows;
import org.kordamp.ikonli.feather.Feather;

/// The rejected rows of the last import: where each stands, why it could not be taken, what it says.
final class RejectsPane extends VBox {
    private static final double NAME = 148;
    private static final double LINE = 72;
    private static final double REASON = 320;
    private static final double RAW = 440;

    private final RejectsViewModel rejects;
    private final Look look;
    private final Controls controls;

    RejectsPane(RejectsViewModel rejects, Look look) {
        super(12);
        this.rejects = rejects;
        this.look = look;
        this.controls = new Controls(look);
        setId("data-rejects");
        getStyleClass().add("room");
        rejects.shown().get().ifPresent(this::build);
    }

    private void build(RejectsViewModel.Shown shown) {
        RowWords rows = new RowWords(look);
        long count = shown.loaded().counts().rejected();
        Label sentence = controls.label(look.text("data.rejects.sentence", count, rows.whole(count)), "sentence");
        sentence.setId("data-rejects-sentence");
        sentence.setWrapText(true);
        Label place = controls.label(
                look.text("data.rejects.place", shown.rows().file().toString()), "muted");
        place.setWrapText(true);
        HBox acts = new HBox(
                8,
                controls.button("data-rejects-back", "data.rejects.back", Feather.ARROW_LEFT, rejects::close),
                controls.space(),
                controls.button("data-rejects-save", "data.rejects.save", Feather.DOWNLOAD, rejects::save),
                controls.primary("data-rejects-correct", "data.rejects.correct", rejects::correct));
        acts.setAlignment(Pos.CENTER_LEFT);
        TableView<RejectedRows.Row> table = table(shown);
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(sentence, place, acts, table);
        if (!shown.rows().whole())
            getChildren()
                    .add(controls.label(look.text("data.rejects.first", rows.whole(RejectedRows.MOST)), "caption"));
    }

    private TableView<RejectedRows.Row> table(RejectsViewModel.Shown shown) {
        TableView<RejectedRows.Row> table = new TableView<>();
        table.setId("data-rejects-table");
        table.getStyleClass().add("row-table");
        table.setAccessibleText(look.text("data.rejects"));
        table.getItems().setAll(shown.rows().rows());
        TableColumn<RejectedRows.Row, RejectedRows.Row> line = new TableColumn<>(look.text("data.rows.line"));
        line.setPrefWidth(LINE);
        line.setCellFactory(head -> new RowCell<>(RejectedRows.Row::line, true));
        line.getStyleClass().add("number");
        table.getColumns().setAll(List.of(column("data.rejects.file", NAME, RejectedRows.Row::source), line));
        table.getColumns().add(column("data.rejects.column", NAME, RejectedRows.Row::column));
        table.getColumns()
                .add(column(
                        "data.rejects.reason",
                        REASON,
                        row -> shown.reason(row).map(look::say).orElse(row.reason())));
        table.getColumns().add(column("data.rejects.raw", RAW, row -> String.join("  ·  ", row.cells())));
        table.getColumns().forEach(column -> column.setSortable(false));
        return table;
    }

    private TableColumn<RejectedRows.Row, RejectedRows.Row> column(
            String key, double width, Function<RejectedRows.Row, String> said) {
        TableColumn<RejectedRows.Row, RejectedRows.Row> column = new TableColumn<>(look.text(key));
        column.setPrefWidth(width);
        column.setCellFactory(head -> new RowCell<>(said, false));
        return column;
    }
}
