package org.cvmworkbench.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.cvmworkbench.ui.kit.Controls;
import org.cvmworkbench.ui.kit.Look;
import org.kordamp.ikonli.feather.Feather;

/// A page to read in front of the room: a title, something long that scrolls, and a way out.
final class Sheet extends BorderPane {
    private static final double WIDTH = 640;
    private static final double WIDE = 960;
    private static final double HEIGHT = 560;

    private final Button close;

    Sheet(Look look, String title, Node content, Layer layer) {
        Controls controls = new Controls(look);
        close = controls.iconButton("close-sheet", "shell.close", Feather.X, layer::close);
        HBox head = new HBox(controls.label(title, "figure"), controls.space(), close);
        head.setAlignment(Pos.CENTER_LEFT);
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setAccessibleText(title);
        setTop(head);
        setCenter(scroll);
        getStyleClass().add("sheet");
        setMaxSize(WIDTH, HEIGHT);
    }

    /// For a table of many columns.
    Sheet wide() {
        setMaxWidth(WIDE);
        return this;
    }

    void openIn(Layer layer) {
        layer.open(this, Pos.CENTER, close);
    }
}
