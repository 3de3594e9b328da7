package org.cvmworkbench.ui.base;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.cvmworkbench.intake.PreviewColumn;
import org.cvmworkbench.intake.header.Roles;
import org.cvmworkbench.model.Kind;
import org.cvmworkbench.ui.kit.Controls;
import org.cvmworkbench.ui.kit.Look;

/// The columns of a file, what each is taken for, and its first values.
final class MappingCard extends VBox {
    private static final double ROLE_WIDTH = 200;

    private final FileDraft draft;
    private final DraftsViewModel drafts;
    private final Look look;
    private final Controls controls;

    MappingCard(FileDraft draft, DraftsViewModel drafts, Look look) {
        super(8);
        this.draft = draft;
        this.drafts = drafts;
        this.look = look;
        this.controls = new Controls(look);
        setId("data-mapping");
        getStyleClass().add("card");
        VBox.setVgrow(this, Priority.ALWAYS);
        ScrollPane scroll = new ScrollPane(table());
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("plain-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(controls.label(look.text("data.mapping"), "title"), scroll);
    }

    private GridPane table() {
        GridPane table = new GridPane(16, 4);
        table.getStyleClass().add("mapping");
        ColumnConstraints name = new ColumnConstraints(80, 200, 280);
        ColumnConstraints role = new ColumnConstraints(ROLE_WIDTH);
        ColumnConstraints samples = new ColumnConstraints();
        samples.setHgrow(Priority.ALWAYS);
        table.getColumnConstraints().setAll(name, role, samples);
        table.addRow(
                0,
                controls.label(look.text("data.mapping.column"), "caption"),
                controls.label(look.text("data.mapping.role"), "caption"),
                controls.label(look.text("data.mapping.samples"), "caption"));
        List<PreviewColumn> columns = draft.preview().columns();
        for (int i = 0; i < columns.size(); i++) addRow(table, i + 1, columns.get(i));
        return table;
    }

    private void addRow(GridPane table, int row, PreviewColumn column) {
        String shown = column.name().isEmpty() ? String.valueOf(row) : column.name();
        Label name = controls.label(shown, column.role().isPresent() ? "strong" : "muted");
        Label samples = controls.label(String.join("   ", column.samples()), "muted");
        samples.setMinWidth(0);
        table.addRow(row, name, role(row, shown, column), samples);
    }

    private ComboBox<String> role(int row, String shown, PreviewColumn column) {
        ComboBox<String> role = new ComboBox<>();
        role.setId("data-role-" + row);
        role.setAccessibleText(look.text("data.mapping.role.of", shown));
        role.setMaxWidth(Double.MAX_VALUE);
        RoleNames names = RoleNames.of(look);
        role.setConverter(Words.said(names::name));
        role.getItems().setAll(roles(column));
        role.setValue(column.role().orElse(""));
        if (column.role().isEmpty()) role.getStyleClass().add("unused");
        role.setOnAction(event -> drafts.setRole(column, role.getValue()));
        return role;
    }

    private List<String> roles(PreviewColumn column) {
        List<String> roles = new ArrayList<>(List.of(""));
        Kind kind = draft.preview().kind();
        roles.addAll(Roles.of(kind).words());
        boolean attributes = kind == Kind.CUSTOMERS || kind == Kind.RECEIPTS;
        if (attributes && !column.name().isEmpty()) roles.add(RoleNames.attribute(column.name()));
        column.role().filter(role -> !roles.contains(role)).ifPresent(roles::add);
        return roles;
    }
}
