package org.cvmworkbench.ui.value;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.cvmworkbench.ui.kit.Controls;
import org.cvmworkbench.ui.kit.ExplainButton;
import org.cvmworkbench.ui.kit.FileDialogs;
import org.cvmworkbench.ui.kit.Following;
import org.cvmworkbench.ui.kit.Look;
import org.cvmworkbench.ui.kit.customers.CustomerList;

/// What will come: the forecast in a sentence, its pictures, and the customers by what they will bring.
final class AheadPane extends VBox {
    AheadPane(ValueViewModel values, FileDialogs dialogs, Look look, Following following) {
        super(8);
        ValueWords words = new ValueWords(look);
        Label sentence = new Controls(look).label("", "sentence", "value-sentence");
        sentence.setId("value-sentence");
        HBox line = line(sentence, "total", values, look);
        CustomerList customers =
                new CustomerList("value-customers", values.workspace(), values.table(), dialogs, look, following);
        customers.follow(values.listed(), following);
        VBox.setVgrow(customers, Priority.ALWAYS);
        getChildren().addAll(line, new ValuePictures(values, dialogs, look, following), customers);
        following.follow(
                values.shown(),
                shown -> sentence.setText(
                        shown.filter(ValueShown::fits).map(words::sentence).orElse("")));
    }

    /// A sentence and the button that explains it.
    static HBox line(Label sentence, String figure, ValueViewModel values, Look look) {
        ValueWords words = new ValueWords(look);
        return line(
                sentence,
                ExplainButton.of(
                        "value",
                        figure,
                        () -> values.shown()
                                .get()
                                .filter(ValueShown::fits)
                                .map(shown -> words.explanation(figure, shown))
                                .orElse(List.of()),
                        look));
    }

    /// The same with a button of its own. The sentence is never cut.
    static HBox line(Label sentence, Button explain) {
        HBox.setHgrow(sentence, Priority.ALWAYS);
        sentence.setMaxWidth(Double.MAX_VALUE);
        sentence.setMinHeight(USE_PREF_SIZE);
        HBox line = new HBox(8, sentence, explain);
        line.getStyleClass().add("value-sentence-line");
        line.setMinHeight(USE_PREF_SIZE);
        return line;
    }
}
