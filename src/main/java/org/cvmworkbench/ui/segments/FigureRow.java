package org.cvmworkbench.ui.segments;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.cvmworkbench.analysis.explore.Figures;
import org.cvmworkbench.ui.kit.Controls;
import org.cvmworkbench.ui.kit.Look;

/// The six figures of the selection, each beside that of the base.
final class FigureRow extends HBox {
    private final Look look;
    private final Controls controls;
    private final Figure customers = new Figure("customers");
    private final Figure revenue = new Figure("revenue");
    private final Figure receipt = new Figure("receipt");
    private final Figure recency = new Figure("recency");
    private final Figure frequency = new Figure("frequency");
    private final Figure rhythm = new Figure("rhythm");

    FigureRow(Look look) {
        this.look = look;
        this.controls = new Controls(look);
        setId("segment-figures");
        getStyleClass().add("figure-row");
        for (Figure figure : new Figure[] {customers, revenue, receipt, recency, frequency, rhythm}) {
            getChildren().add(figure.cell());
        }
    }

    void show(Exploration exploration) {
        Wording wording = new Wording(look, exploration.study().currency());
        Figures selected = exploration.selected().figures();
        Figures base = exploration.everybody().figures();
        customers.show(
                wording.whole(selected.customers()),
                look.text("segments.figure.of", wording.whole(base.customers())),
                wording.percent(Exploration.share(selected.customers(), base.customers())));
        revenue.show(
                wording.money(selected.revenue()),
                look.text("segments.figure.of", wording.money(base.revenue())),
                wording.percent(Exploration.share(selected.revenue(), base.revenue())));
        receipt.show(
                wording.money(selected.averageReceipt()),
                look.text("segments.figure.base", wording.money(base.averageReceipt())),
                wording.times(selected.averageReceipt(), base.averageReceipt()));
        median(recency, "segments.figure.days", selected.recency(), base.recency(), wording);
        median(frequency, "segments.figure.visits", selected.frequency(), base.frequency(), wording);
        median(rhythm, "segments.figure.days", selected.rhythm(), base.rhythm(), wording);
    }

    private void median(Figure figure, String unit, double selected, double base, Wording wording) {
        figure.show(
                Double.isNaN(selected) ? wording.median(selected) : look.text(unit, wording.median(selected), selected),
                look.text("segments.figure.base", wording.median(base)),
                wording.times(selected, base));
    }

    /// One of them.
    private final class Figure {
        private final String name;
        private final Label number = controlsLabel("figure");
        private final Label base = controlsLabel("caption");
        private final Label against = controlsLabel("against");

        Figure(String name) {
            this.name = name;
        }

        private static Label controlsLabel(String style) {
            Label label = new Label();
            label.getStyleClass().add(style);
            label.setMinWidth(0);
            return label;
        }

        VBox cell() {
            number.setId("figure-" + name);
            against.setMinWidth(Region.USE_PREF_SIZE);
            HBox foot = new HBox(4, base, controls.space(), against);
            foot.setAlignment(Pos.BASELINE_LEFT);
            VBox cell = new VBox(controls.label(look.text("segments.figure." + name), "caption"), number, foot);
            cell.getStyleClass().add("figure-cell");
            cell.setPrefWidth(100);
            cell.setMinWidth(0);
            HBox.setHgrow(cell, Priority.ALWAYS);
            return cell;
        }

        void show(String value, String ofBase, String ratio) {
            number.setText(value);
            base.setText(ofBase);
            against.setText(ratio);
        }
    }
}
