package org.cvmworkbench.ui.card;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.cvmworkbench.analysis.customers.CustomerCard;
import org.cvmworkbench.analysis.customers.CustomerColumn;
import org.cvmworkbench.analysis.customers.CustomerFact;
import org.cvmworkbench.ui.kit.Controls;
import org.cvmworkbench.ui.kit.customers.CustomerWords;

/// The figures of a customer, three in a row, as the table says them.
final class CardFigures extends GridPane {
    private static final int IN_A_ROW = 3;
    private static final String NONE = "–";

    CardFigures(CustomerCard card, CustomerWords words) {
        Controls controls = new Controls(words.look());
        setHgap(8);
        setVgap(8);
        for (int i = 0; i < IN_A_ROW; i++) {
            ColumnConstraints third = new ColumnConstraints();
            third.setPercentWidth(100.0 / IN_A_ROW);
            getColumnConstraints().add(third);
        }
        int place = 0;
        for (CustomerFact fact : CustomerCard.FIGURES) {
            CustomerColumn column = CustomerColumn.of(fact);
            String value = Optional.ofNullable(card.values().get(fact))
                    .map(values -> words.value(column, values, card.customer()))
                    .orElse("");
            Label figure = controls.label(value.isEmpty() ? NONE : value, "strong");
            VBox box = new VBox(controls.label(words.head(column), "caption"), figure);
            add(box, place % IN_A_ROW, place / IN_A_ROW);
            place++;
        }
    }
}
