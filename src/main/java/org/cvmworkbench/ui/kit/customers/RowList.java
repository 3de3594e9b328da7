package org.cvmworkbench.ui.kit.customers;

import java.util.AbstractList;
import java.util.List;
import javafx.collections.ObservableListBase;

/// The customers of the rows, boxed only while somebody looks at them.
final class RowList extends ObservableListBase<Integer> {
    private int[] order = {};

    /// Shows others.
    void show(int[] others) {
        int[] before = order;
        beginChange();
        order = others;
        nextReplace(0, others.length, boxed(before));
        endChange();
    }

    /// The customer of each row; shared, not to be changed.
    int[] order() {
        return order;
    }

    private static List<Integer> boxed(int[] order) {
        return new AbstractList<>() {
            @Override
            public Integer get(int row) {
                return order[row];
            }

            @Override
            public int size() {
                return order.length;
            }
        };
    }

    @Override
    public Integer get(int row) {
        return order[row];
    }

    @Override
    public int size() {
        return order.length;
    }

    @Override
    public int indexOf(Object customer) {
        int wanted = customer instanceof Integer number ? number : -1;
        for (int row = 0; row < order.length; row++) if (order[row] == wanted) return row;
        return -1;
    }

    @Override
    public boolean contains(Object customer) {
        return indexOf(customer) >= 0;
    }
}
