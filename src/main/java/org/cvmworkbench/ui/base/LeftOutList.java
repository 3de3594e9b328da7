package org.cvmworkbench.ui.base;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.cvmworkbench.columns.LeftOut;
import org.cvmworkbench.ui.kit.Controls;
import org.cvmworkbench.ui.kit.Look;
import org.kordamp.ikonli.feather.Feather;

/// What is left out of every figure, each with how much it is and the way back.
final class LeftOutList extends VBox {
    private final HealthViewModel health;
    private final Look look;
    private final Controls controls;

    LeftOutList(List<LeftOut> all, HealthViewModel health, Look look) {
        super(4);
        this.health = health;
        this.look = look;
        this.controls = new Controls(look);
        setId("data-left-out");
        getStyleClass().add("notice-card");
        getChildren().add(controls.label(look.text("data.left-out"), "strong"));
        all.forEach(one -> getChildren().add(row(one)));
    }

    private Node row(LeftOut one) {
        String name = look.text(one.entry().reason());
        RowWords rows = new RowWords(look);
        Label said = controls.label(look.text("data.left-out.one", name, rows.whole(one.lines()), one.lines()));
        said.setWrapText(true);
        said.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(said, Priority.ALWAYS);
        HBox row = new HBox(8, controls.icon(Feather.EYE_OFF), said);
        row.setAlignment(Pos.CENTER_LEFT);
        if (look.presenting()) return row;
        Button back =
                controls.button("data-bring-back-" + one.entry().id(), "data.bring-back", () -> health.bringBack(one));
        back.getStyleClass().add("row-act");
        back.setMinWidth(USE_PREF_SIZE);
        back.setAccessibleText(look.text("data.bring-back.what", name));
        row.getChildren().add(back);
        return row;
    }
}
