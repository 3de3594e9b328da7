package org.cvmworkbench.ui.kit.customers;

import java.util.BitSet;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/// The customers that are marked in a table, to be copied. JavaFX keeps an object for each selected row, which a
/// million of them are too many for; here it is a bit. Marks stay when the rows change their order.
final class CustomerMarks {
    private final BitSet customers = new BitSet();
    private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper();
    private int anchor;

    /// Changes with every change of the marks.
    ReadOnlyIntegerProperty changes() {
        return changes.getReadOnlyProperty();
    }

    boolean has(int customer) {
        return customers.get(customer);
    }

    int count() {
        return customers.cardinality();
    }

    /// The marked ones, in the order of the rows.
    IntStream in(int[] order) {
        return IntStream.of(order).filter(customers::get);
    }

    void clear() {
        customers.clear();
        tell();
    }

    /// @param order the customer of each row
    void all(int[] order) {
        for (int customer : order) customers.set(customer);
        tell();
    }

    /// One row alone, from which a range may grow.
    void only(int[] order, int row) {
        customers.clear();
        customers.set(order[row]);
        anchor = row;
        tell();
    }

    void turn(int[] order, int row) {
        customers.flip(order[row]);
        anchor = row;
        tell();
    }

    /// All from the row that was marked alone to this one.
    void reach(int[] order, int row) {
        int from = Math.min(anchor, order.length - 1);
        customers.clear();
        for (int i = Math.min(from, row); i <= Math.max(from, row); i++) customers.set(order[i]);
        tell();
    }

    private void tell() {
        changes.set(changes.get() + 1);
    }
}
