package org.cvmworkbench.ui.card;

import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.cvmworkbench.analysis.value.Allowance;
import org.cvmworkbench.analysis.value.Foreseen;
import org.cvmworkbench.analysis.value.Lifetime;
import org.cvmworkbench.ui.kit.Controls;
import org.cvmworkbench.ui.kit.customers.CustomerWords;

/// What a customer has brought, what is to come, and what may be spent on him, each with its interval of 80 %.
final class CardLifetime extends VBox {
    private final CustomerWords words;
    private final Controls controls;
    private final GridPane figures = new GridPane(8, 8);

    CardLifetime(Lifetime life, Allowance allowance, CustomerWords words) {
        super(8);
        this.words = words;
        this.controls = new Controls(words.look());
        setId("card-lifetime");
        for (int i = 0; i < 2; i++) {
            ColumnConstraints half = new ColumnConstraints();
            half.setPercentWidth(50);
            figures.getColumnConstraints().add(half);
        }
        figures.add(figure("so-far", new Foreseen(life.soFar(), Double.NaN, Double.NaN)), 0, 0);
        figures.add(figure("to-come", life.toCome()), 1, 0);
        figures.add(figure("total", life.total()), 0, 1);
        figures.add(figure("allowed", allowance.of(life.toCome())), 1, 1);
        Label how = controls.label(
                words.look()
                        .text(
                                "card.value.how",
                                words.look().numbers().percent(allowance.change(), 0),
                                words.look().numbers().percent(allowance.share(), 0)),
                "caption");
        how.setWrapText(true);
        getChildren().addAll(controls.label(words.look().text("card.value"), "title"), figures, how);
    }

    private VBox figure(String word, Foreseen value) {
        VBox box = new VBox(
                controls.label(words.inMoney(words.look().text("card.value." + word)), "caption"),
                controls.label(money(value.mean()), "strong"));
        if (Double.isFinite(value.p90())) {
            String doubt = words.look().text("value.range", money(value.p10()), money(value.p90()));
            box.getChildren().add(controls.label(doubt, "caption"));
        }
        return box;
    }

    private String money(double value) {
        return Double.isFinite(value) ? words.look().numbers().decimal(value, Math.abs(value) < 100 ? 2 : 0) : "–";
    }
}
