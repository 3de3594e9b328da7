package org.cvmworkbench.ui.kit.customers;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.cvmworkbench.ui.kit.Following;

/// Marks rows of a customer table by keyboard and mouse, as lists everywhere do: arrows, Home, End and pages mark the
/// row they come to, with Shift all the way there; Ctrl+A marks all. Ctrl with arrows goes to a row and marks nothing,
/// Ctrl+Space marks the row besides others or lets go of it.
final class CustomerMarking {
    private static final KeyCombination ALL = KeyCombination.keyCombination("Shortcut+A");
    private static final KeyCombination TURN = KeyCombination.keyCombination("Ctrl+Space");

    private final TableView<Integer> table;
    private final RowList rows;
    private final CustomerMarks marks;
    private final List<CustomerRow> shown = new ArrayList<>();
    private boolean reaching;

    /// @param open opens the card of a customer
    CustomerMarking(
            TableView<Integer> table, RowList rows, CustomerMarks marks, Consumer<Integer> open, Following following) {
        this.table = table;
        this.rows = rows;
        this.marks = marks;
        table.getSelectionModel().setSelectionMode(SelectionMode.SINGLE);
        table.setRowFactory(view -> row(open));
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        table.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> reaching = event.isShiftDown());
        table.getSelectionModel().selectedIndexProperty().subscribe(row -> come(row.intValue()));
        following.until(marks.changes().subscribe(() -> shown.forEach(CustomerRow::show)));
    }

    private CustomerRow row(Consumer<Integer> open) {
        CustomerRow row = new CustomerRow(marks, rows, open);
        shown.add(row);
        return row;
    }

    private void press(KeyEvent event) {
        reaching = event.isShiftDown();
        if (ALL.match(event)) marks.all(rows.order());
        else if (TURN.match(event)) turn(table.getFocusModel().getFocusedIndex());
        else return;
        event.consume();
    }

    private void turn(int row) {
        if (row >= 0 && row < rows.size()) marks.turn(rows.order(), row);
    }

    private void come(int row) {
        if (row < 0 || row >= rows.size()) return;
        if (reaching) marks.reach(rows.order(), row);
        else marks.only(rows.order(), row);
    }
}
