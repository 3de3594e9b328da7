package org.cvmworkbench.ui.value;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.cvmworkbench.ui.kit.Controls;
import org.cvmworkbench.ui.kit.ExplainButton;
import org.cvmworkbench.ui.kit.FileDialogs;
import org.cvmworkbench.ui.kit.Look;
import org.cvmworkbench.ui.kit.Page;
import org.cvmworkbench.ui.kit.Room;
import org.cvmworkbench.ui.kit.Teaching;
import org.cvmworkbench.ui.kit.customers.CustomerList;

/// The forecast in a sentence, its pictures, and the customers by what they will bring.
final class ValuePage extends Page {
    private final ValueViewModel values;
    private final ValueWords words;
    private final Label sentence;
    private final Teaching teaching;
    private final VBox content;

    ValuePage(ValueViewModel values, FileDialogs dialogs, Consumer<Room> go, Look look) {
        super(look);
        this.values = values;
        this.words = new ValueWords(look);
        this.sentence = new Controls(look).label("", "sentence", "value-sentence");
        sentence.setId("value-sentence");
        HBox.setHgrow(sentence, Priority.ALWAYS);
        sentence.setMaxWidth(Double.MAX_VALUE);
        this.teaching = new Teaching("value", values.workspace(), go, look);
        HBox line = new HBox(8, sentence, ExplainButton.of("value", "total", () -> explanation("total"), look));
        line.getStyleClass().add("value-sentence-line");
        CustomerList customers =
                new CustomerList("value-customers", values.workspace(), values.table(), dialogs, look, following);
        customers.follow(values.listed(), following);
        VBox.setVgrow(customers, Priority.ALWAYS);
        this.content = new VBox(8, line, new ValuePictures(values, dialogs, look, following), customers);
        content.getStyleClass().addAll("room", "value-room");
        setCenter(new StackPane(content, teaching));
        follow(values.workspace().study(), study -> {
            values.refresh();
            show(values.shown().get());
        });
        follow(values.shown(), this::show);
    }

    private List<String> explanation(String figure) {
        return values.shown()
                .get()
                .filter(ValueShown::fits)
                .map(shown -> words.explanation(figure, shown))
                .orElse(List.of());
    }

    private void show(Optional<ValueShown> shown) {
        boolean open = values.workspace().study().get().isPresent();
        boolean fits = shown.filter(ValueShown::fits).isPresent();
        content.setVisible(fits);
        teaching.setVisible(!fits);
        if (fits) sentence.setText(words.sentence(shown.orElseThrow()));
        else if (shown.isPresent()) teaching.say(words.sentence(shown.get()), findings(shown.get()), true);
        else if (!open) teaching.say(look.text("value.none"), look.text("value.none.more"), true);
        else if (values.workspace().study().get().orElseThrow().firstDay().isEmpty()) {
            teaching.say(look.text("value.empty"), look.text("value.empty.more"), true);
        } else teaching.say(look.text("value.fitting"), "", false);
    }

    /// What was seen of the base before a law was tried on it.
    private String findings(ValueShown shown) {
        return shown.value().fitness().says().stream().map(look::say).collect(Collectors.joining("\n"));
    }
}
