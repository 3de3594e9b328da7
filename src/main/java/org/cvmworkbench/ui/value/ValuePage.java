package org.cvmworkbench.ui.value;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.cvmworkbench.ui.kit.FileDialogs;
import org.cvmworkbench.ui.kit.Look;
import org.cvmworkbench.ui.kit.Page;
import org.cvmworkbench.ui.kit.Room;
import org.cvmworkbench.ui.kit.Teaching;
import org.cvmworkbench.workspace.Study;

/// One question at a time: what will come, what customers are worth in all, who moved, what leaving costs.
final class ValuePage extends Page {
    private final ValueViewModel values;
    private final ValueWords words;
    private final Teaching teaching;
    private final VBox content;
    private final Map<ValueView, Region> views;

    ValuePage(ValueViewModel values, FileDialogs dialogs, Consumer<Room> go, Look look) {
        super(look);
        this.values = values;
        this.words = new ValueWords(look);
        this.teaching = new Teaching("value", values.workspace(), go, look);
        this.views = Map.of(
                ValueView.AHEAD, new AheadPane(values, dialogs, look, following),
                ValueView.LIFETIME, new LifetimePane(values, dialogs, look, following),
                ValueView.MOVES, new MovesPane(values.moves(), dialogs, look, following),
                ValueView.LEAVING, new LeavingPane(values.leaving(), look, following));
        StackPane place = new StackPane();
        for (ValueView view : ValueView.values()) place.getChildren().add(views.get(view));
        place.getChildren().add(teaching);
        VBox.setVgrow(place, Priority.ALWAYS);
        ValueTools tools = new ValueTools(values, look, following);
        this.content = new VBox(tools, place);
        content.getStyleClass().addAll("room", "value-room");
        setCenter(content);
        follow(values.workspace().study(), study -> {
            values.refresh();
            show();
        });
        follow(values.shown(), shown -> show());
        follow(values.view(), view -> show());
        tools.visibleProperty().bind(values.workspace().study().map(Optional::isPresent));
    }

    private void show() {
        Optional<Study> study = values.workspace().study().get();
        ValueView view = values.view().get();
        boolean visited = study.flatMap(Study::firstDay).isPresent();
        boolean fitted = view == ValueView.AHEAD || view == ValueView.LIFETIME;
        Optional<ValueShown> shown = values.shown().get();
        boolean there = visited && (!fitted || shown.filter(ValueShown::fits).isPresent());
        views.forEach((one, pane) -> {
            pane.setVisible(there && one == view);
            pane.setManaged(there && one == view);
        });
        teaching.setVisible(!there);
        if (there) return;
        if (study.isEmpty()) teaching.say(look.text("value.none"), look.text("value.none.more"), true);
        else if (!visited) teaching.say(look.text("value.empty"), look.text("value.empty.more"), true);
        else if (shown.isPresent()) teaching.say(words.sentence(shown.get()), findings(shown.get()), true);
        else teaching.say(look.text("value.fitting"), "", false);
    }

    /// What was seen of the base before a law was tried on it.
    private String findings(ValueShown shown) {
        return shown.value().fitness().says().stream().map(look::say).collect(Collectors.joining("\n"));
    }
}
