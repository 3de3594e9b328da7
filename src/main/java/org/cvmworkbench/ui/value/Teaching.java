package org.cvmworkbench.ui.value;

import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.cvmworkbench.ui.kit.Controls;
import org.cvmworkbench.ui.kit.Look;
import org.cvmworkbench.ui.kit.Room;
import org.cvmworkbench.workspace.Workspace;

/// What the room would tell and what it needs for that, in the place of the pictures where there are none.
final class Teaching extends VBox {
    private final Label sentence;
    private final Label more;
    private final HBox ways;

    Teaching(Workspace workspace, Consumer<Room> go, Look look) {
        super(16);
        Controls controls = new Controls(look);
        this.sentence = controls.label("", "sentence");
        this.more = controls.label("", "muted");
        more.setWrapText(true);
        this.ways = new HBox(
                8,
                controls.primary("value-demo", "data.demo", workspace::openDemo),
                controls.button("value-data", "cohorts.data", () -> go.accept(Room.DATA)));
        ways.getStyleClass().add("ways");
        sentence.setId("value-teaching");
        getStyleClass().add("teaching");
        getChildren().addAll(sentence, more, ways);
    }

    /// @param offers whether a way to another base is offered
    void say(String what, String help, boolean offers) {
        sentence.setText(what);
        more.setText(help);
        ways.setVisible(offers);
    }
}
