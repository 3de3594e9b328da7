package org.cvmworkbench.ui.kit;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// A click on a row of a list: with the primary button, on the row itself. The scroll bar, the room below the last row
/// and the buttons in a row are none.
public final class RowClick {
    private RowClick() {}

    /// Calls with what the row shows when it is clicked.
    public static <T> void on(ListCell<T> row, Consumer<? super T> act) {
        row.setOnMouseClicked(click -> {
            T item = row.getItem();
            if (row.isEmpty() || item == null || click.getButton() != MouseButton.PRIMARY) return;
            if (!isOnButton(row, click)) act.accept(item);
        });
    }

    private static boolean isOnButton(Node row, MouseEvent click) {
        Node node = click.getPickResult().getIntersectedNode();
        while (node != null && !node.equals(row)) {
            if (node instanceof ButtonBase) return true;
            node = node.getParent();
        }
        return false;
    }
}
