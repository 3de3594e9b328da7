package org.cvmworkbench.ui.base;

import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.cvmworkbench.model.Group;
import org.cvmworkbench.ui.kit.Controls;
import org.cvmworkbench.ui.kit.Look;
import org.cvmworkbench.ui.kit.ShareBar;

/// How many customers stand where, told from their own rhythm: a bar, the count and the share of each group.
final class GroupsCard extends VBox {
    private final Look look;
    private final Controls controls;

    GroupsCard(BaseFacts facts, Look look) {
        super(8);
        this.look = look;
        this.controls = new Controls(look);
        setId("data-groups");
        getStyleClass().add("card");
        GridPane rows = new GridPane(12, 8);
        ColumnConstraints bars = new ColumnConstraints();
        bars.setHgrow(Priority.ALWAYS);
        ColumnConstraints number = new ColumnConstraints();
        number.setHalignment(HPos.RIGHT);
        number.setMinWidth(Region.USE_PREF_SIZE);
        ColumnConstraints name = new ColumnConstraints();
        name.setMinWidth(Region.USE_PREF_SIZE);
        rows.getColumnConstraints().setAll(name, bars, number, number);
        int all = Math.max(1, facts.description().customers());
        int most = facts.groups().values().stream()
                .mapToInt(Integer::intValue)
                .max()
                .orElse(1);
        facts.groups().forEach((group, size) -> addRow(rows, group, size, (double) size / Math.max(1, most), all));
        getChildren().addAll(controls.label(look.text("data.groups"), "title"), rows);
    }

    private void addRow(GridPane rows, Group group, int size, double length, int all) {
        if (group == Group.NONE && size == 0) return;
        Label share = controls.label(look.numbers().percent((double) size / all, 1), "muted");
        rows.addRow(
                rows.getRowCount(),
                controls.label(look.text("answer." + group.word())),
                ShareBar.of(length),
                controls.label(look.numbers().whole(size)),
                share);
    }
}
