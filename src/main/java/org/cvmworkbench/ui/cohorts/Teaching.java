package org.cvmworkbench.ui.cohorts;

import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.cvmworkbench.ui.kit.Controls;
import org.cvmworkbench.ui.kit.Look;
import org.cvmworkbench.ui.kit.Room;
import org.cvmworkbench.workspace.Workspace;

/// What cohorts are and how to come to some, in the place of the pictures as long as there are none.
final class Teaching extends VBox {
    private final Look look;
    private final Label sentence;
    private final Label more;

    Teaching(Workspace workspace, Consumer<Room> go, Look look) {
        super(16);
        this.look = look;
        Controls controls = new Controls(look);
        this.sentence = controls.label("", "sentence");
        this.more = controls.label("", "muted");
        more.setWrapText(true);
        HBox ways = new HBox(
                8,
                controls.primary("cohort-demo", "data.demo", workspace::openDemo),
                controls.button("cohort-data", "cohorts.data", () -> go.accept(Room.DATA)));
        ways.getStyleClass().add("ways");
        setId("cohort-teaching");
        getStyleClass().add("teaching");
        getChildren().addAll(sentence, more, ways);
    }

    /// @param key of the sentence; `key.more` says what to do
    void say(String key) {
        sentence.setText(look.text(key));
        more.setText(look.text(key + ".more"));
    }
}
