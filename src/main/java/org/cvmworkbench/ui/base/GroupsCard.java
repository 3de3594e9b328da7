package org.cvmworkbench.ui.base;

import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.cvmworkbench.model.Group;
import org.cvmworkbench.ui.kit.Controls;
import org.cvmworkbench.ui.kit.Look;

/// How many customers stand where, told from their own rhythm: a bar, the count and the share of each group.
final class GroupsCard extends VBox {
    private static final double BAR_HEIGHT = 12;

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
        rows.getColumnConstraints().setAll(new ColumnConstraints(Region.USE_PREF_SIZE), bars, number, number);
        int all = Math.max(1, facts.description().customers());
        int most = facts.groups().values().stream().mapToInt(Integer::intValue).max().orElse(1);
        facts.groups().forEach((group, size) -> addRow(rows, group, size, (double) size / Math.max(1, most), all));
        getChildren().addAll(controls.label(look.text("data.groups"), "title"), rows);
    }

    private void addRow(GridPane rows, Group group, int size, double length, int all) {
        if (group == Group.NONE && size == 0) return;
        Label share = controls.label(look.numbers().percent((double) size / all, 1), "muted");
        rows.addRow(
                rows.getRowCount(),
                controls.label(look.text("answer." + group.word())),
                bar(length),
                controls.label(look.numbers().whole(size)),
                share);
    }

    private static Pane bar(double length) {
        Region bar = new Region();
        bar.getStyleClass().add("group-bar");
        Pane track = new Pane(bar);
        track.setMinHeight(BAR_HEIGHT);
        track.setMaxHeight(BAR_HEIGHT);
        bar.setPrefHeight(BAR_HEIGHT);
        bar.prefWidthProperty().bind(track.widthProperty().multiply(length));
        return track;
    }
}
