package org.cvmworkbench.ui.timing;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
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
import org.cvmworkbench.workspace.Study;

/// What is due in a sentence, the calendar of messages with the proof of its dates, and the customers of the days that
/// are looked at.
final class TimingPage extends Page {
    private final TimingViewModel timing;
    private final TimingWords words;
    private final Label sentence;
    private final Label title;
    private final Teaching teaching;
    private final VBox content;

    TimingPage(TimingViewModel timing, FileDialogs dialogs, Consumer<Room> go, Look look) {
        super(look);
        this.timing = timing;
        this.words = new TimingWords(look);
        Controls controls = new Controls(look);
        this.sentence = controls.label("", "sentence");
        sentence.setId("timing-sentence");
        sentence.setWrapText(true);
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        this.title = controls.label("", "title");
        this.teaching = new Teaching("timing", timing.workspace(), go, look);
        HBox line = new HBox(8, sentence, ExplainButton.of("timing", "dates", this::explanation, look));
        line.getStyleClass().add("timing-sentence-line");
        CustomerList customers =
                new CustomerList("timing-customers", timing.workspace(), timing.table(), dialogs, look, following);
        customers.lead(title);
        customers.follow(timing.listed(), following);
        VBox.setVgrow(customers, Priority.ALWAYS);
        TimingTools tools = new TimingTools(timing, go, look, following);
        tools.setVisible(!look.presenting());
        tools.setManaged(!look.presenting());
        this.content = new VBox(8, line, new TimingPictures(timing, dialogs, look, following), tools, customers);
        content.getStyleClass().addAll("room", "timing-room");
        setCenter(new StackPane(content, teaching));
        follow(timing.workspace().study(), study -> {
            timing.refresh();
            show(timing.shown().get());
        });
        follow(timing.shown(), this::show);
        follow(timing.due(), due -> name(timing.shown().get()));
    }

    private List<String> explanation() {
        return timing.shown()
                .get()
                .map(shown -> words.explanation("dates", shown))
                .orElse(List.of());
    }

    private void name(Optional<TimingShown> shown) {
        shown.ifPresent(told -> title.setText(words.title(told, timing.due().get())));
    }

    private void show(Optional<TimingShown> shown) {
        Optional<Study> study = timing.workspace().study().get();
        boolean told = shown.filter(TimingShown::isTold).isPresent();
        content.setVisible(told);
        teaching.setVisible(!told);
        name(shown);
        if (told) sentence.setText(words.sentence(shown.orElseThrow()));
        else if (shown.isPresent()) teaching.say(words.sentence(shown.get()), look.text("timing.nothing.more"), true);
        else if (study.isEmpty()) teaching.say(look.text("timing.none"), look.text("timing.none.more"), true);
        else if (study.get().firstDay().isEmpty()) {
            teaching.say(look.text("value.empty"), look.text("value.empty.more"), true);
        } else teaching.say(look.text("timing.telling"), "", false);
    }
}
