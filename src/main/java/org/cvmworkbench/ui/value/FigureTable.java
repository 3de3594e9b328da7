package org.cvmworkbench.ui.value;

import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.cvmworkbench.ui.kit.Controls;

/// A few figures in rows: names at the left, numbers at the right, each with its doubt in a smaller line below.
final class FigureTable extends GridPane {
    private final Controls controls;
    private int rows;

    FigureTable(String id, Controls controls) {
        this.controls = controls;
        setId(id);
        getStyleClass().add("value-figures");
    }

    /// Begins anew.
    FigureTable clear() {
        getChildren().clear();
        rows = 0;
        return this;
    }

    /// What the columns are.
    void heads(String... names) {
        for (int i = 0; i < names.length; i++) {
            Label head = controls.label(names[i], "caption");
            head.setWrapText(true);
            place(head, i, "head");
        }
        rows++;
    }

    /// A figure with its doubt.
    ///
    /// @param doubt empty where there is none to tell
    record Figure(String number, String doubt) {
        static Figure of(String number) {
            return new Figure(number, "");
        }
    }

    void row(String name, Figure... figures) {
        row(false, name, figures);
    }

    /// The one row that is looked for.
    void strong(String name, Figure... figures) {
        row(true, name, figures);
    }

    private void row(boolean strong, String name, Figure... figures) {
        Label head = strong ? controls.label(name, "strong") : controls.label(name);
        head.setWrapText(true);
        place(head, 0, "cell");
        for (int i = 0; i < figures.length; i++) {
            Label number = strong ? controls.label(figures[i].number(), "strong") : controls.label(figures[i].number());
            number.setMinWidth(USE_PREF_SIZE);
            VBox both = new VBox(number);
            if (!figures[i].doubt().isEmpty()) {
                Label doubt = controls.label(figures[i].doubt(), "caption");
                doubt.setMinWidth(USE_PREF_SIZE);
                both.getChildren().add(doubt);
            }
            both.getStyleClass().add("figure-box");
            place(both, i + 1, "cell");
        }
        rows++;
    }

    private void place(Node node, int column, String style) {
        node.getStyleClass().addAll("value-figure", style);
        setHgrow(node, column == 0 ? Priority.ALWAYS : Priority.SOMETIMES);
        setHalignment(node, column == 0 ? HPos.LEFT : HPos.RIGHT);
        setValignment(node, VPos.CENTER);
        add(node, column, rows);
    }
}
