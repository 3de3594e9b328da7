package org.cvmworkbench.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// One thing in front of the room, such as the palette. Esc, or a click beside it, puts it away, and the focus goes
/// back where it was.
final class Layer extends StackPane {
    private final StackPane shade = new StackPane();
    private @Nullable Node before;

    Layer() {
        setVisible(false);
        shade.getStyleClass().add("shade");
        shade.setOnMouseClicked(event -> close());
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() != KeyCode.ESCAPE) return;
            close();
            event.consume();
        });
    }

    boolean isOpen() {
        return isVisible();
    }

    /// Shows it in the place of what is shown.
    ///
    /// @param focus gets the keyboard
    void open(Region content, Pos where, Node focus) {
        if (!isOpen() && getScene() != null) before = getScene().getFocusOwner();
        StackPane.setAlignment(content, where);
        getChildren().setAll(shade, content);
        setVisible(true);
        focus.requestFocus();
    }

    void close() {
        if (!isOpen()) return;
        setVisible(false);
        getChildren().clear();
        if (before != null) before.requestFocus();
        before = null;
    }
}
