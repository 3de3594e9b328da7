package org.cvmworkbench.ui.base;

import javafx.scene.Node;
import javafx.scene.Parent;

/// Keeps the keyboard where it was when parts are built anew: on the node with the same id.
final class Refocus {
    private Refocus() {}

    static void after(Parent parts, Runnable rebuild) {
        Node focused = parts.getScene() == null ? null : parts.getScene().getFocusOwner();
        rebuild.run();
        if (focused == null || focused.getScene() != null) return;
        parts.applyCss(); // scroll panes have no content before
        Node again = parts.lookup("#" + focused.getId());
        if (again != null) again.requestFocus();
    }
}
