package org.cvmworkbench.ui.kit.customers;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// A row that can be marked: a click marks it alone, with Shift all from the one before, with Ctrl it besides others.
final class CustomerRow extends TableRow<Integer> {
    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");

    private final CustomerMarks marks;
    private final RowList rows;

    /// @param open opens the card of a customer
    CustomerRow(CustomerMarks marks, RowList rows, Consumer<Integer> open) {
        this.marks = marks;
        this.rows = rows;
        addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
        setOnMouseClicked(click -> {
            if (click.getClickCount() == 2 && !isEmpty()) open.accept(getItem());
        });
    }

    private void press(MouseEvent event) {
        if (isEmpty() || event.getButton() != MouseButton.PRIMARY) return;
        if (event.isShortcutDown()) {
            marks.turn(rows.order(), getIndex());
            event.consume();
        } else if (event.isShiftDown()) {
            marks.reach(rows.order(), getIndex());
        } else {
            marks.only(rows.order(), getIndex());
        }
    }

    @Override
    protected void updateItem(@Nullable Integer customer, boolean empty) {
        super.updateItem(customer, empty);
        show();
    }

    /// Shows whether it is marked.
    void show() {
        pseudoClassStateChanged(MARKED, !isEmpty() && getItem() != null && marks.has(getItem()));
    }
}
