package org.cvmworkbench.ui.kit;

import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.cvmworkbench.workspace.Workspace;

/// What the room would tell and what it needs for that, in the place of the pictures where there are none.
public final class Teaching extends VBox {
    private final Label sentence;
    private final Label more;
    private final HBox ways;

    /// @param room its word, with which ids begin
    /// @param go to another room
    public Teaching(String room, Workspace workspace, Consumer<Room> go, Look look) {
        super(16);
        Controls controls = new Controls(look);
        this.sentence = controls.label("", "sentence");
        this.more = controls.label("", "muted");
        more.setWrapText(true);
        this.ways = new HBox(
                8,
                controls.primary(room + "-demo", "data.demo", workspace::openDemo),
                controls.button(room + "-data", "cohorts.data", () -> go.accept(Room.DATA)));
        ways.getStyleClass().add("ways");
        sentence.setId(room + "-teaching");
        getStyleClass().add("teaching");
        getChildren().addAll(sentence, more, ways);
    }

    /// @param offers whether a way to another base is offered
    public void say(String what, String help, boolean offers) {
        sentence.setText(what);
        more.setText(help);
        ways.setVisible(offers);
    }
}
