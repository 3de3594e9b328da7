package org.cvmworkbench.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A frame with a title line and one content below, which takes the room that is left.
public final class Card extends VBox {
    private final HBox head;

    /// @param title in the style class `title`
    public Card(Label title, Node content) {
        head = new HBox(8, title);
        head.setAlignment(Pos.BASELINE_LEFT);
        getStyleClass().add("card");
        VBox.setVgrow(content, Priority.ALWAYS);
        getChildren().addAll(head, content);
    }

    /// Further nodes of the title line.
    public Card head(Node... nodes) {
        head.getChildren().addAll(nodes);
        return this;
    }
}
