package org.cvmworkbench.ui.base;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.cvmworkbench.intake.Preview;
import org.cvmworkbench.intake.Reject;
import org.cvmworkbench.ui.kit.Controls;
import org.cvmworkbench.ui.kit.Look;

/// The first rows that would be rejected, each with its line, its column and why.
final class ProblemsCard extends VBox {
    private static final double HEIGHT = 168;

    ProblemsCard(Preview preview, Look look) {
        super(8);
        Controls controls = new Controls(look);
        setId("data-problems");
        getStyleClass().add("card");
        setMinHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        GridPane rows = new GridPane(16, 6);
        ColumnConstraints reason = new ColumnConstraints();
        reason.setHgrow(Priority.ALWAYS);
        ColumnConstraints fixed = new ColumnConstraints();
        fixed.setMinWidth(Region.USE_PREF_SIZE);
        rows.getColumnConstraints().setAll(fixed, fixed, reason);
        for (Reject reject : preview.problems()) {
            rows.addRow(
                    rows.getRowCount(),
                    controls.label(look.text("data.problem.line", new RowWords(look).whole(reject.line()))),
                    controls.label(reject.column(), "strong"),
                    controls.label(look.say(reject.reason())));
        }
        ScrollPane scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setId("data-problem-list");
        scroll.setAccessibleText(look.text("data.problems"));
        scroll.getStyleClass().add("plain-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(controls.label(look.text("data.problems"), "title"), scroll);
    }
}
