package org.cvmworkbench.ui.kit.customers;

import java.util.AbstractList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableListBase;

/// The customers of the rows, boxed only while somebody looks at them.
final class RowList extends ObservableListBase<Integer> {
    private int[] order = {};

    /// Shows others. O(1), and what listeners do.
    void show(int[] others) {
        int[] before = order;
        order = others;
        modCount++;
        fireChange(new Replaced(this, boxed(before)));
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

    /// All rows in the place of others; JavaFX's own copies each that goes.
    private static final class Replaced extends ListChangeListener.Change<Integer> {
        private final List<Integer> before;
        private boolean told;

        Replaced(RowList now, List<Integer> before) {
            super(now);
            this.before = before;
        }

        @Override
        public boolean next() {
            boolean first = !told;
            told = true;
            return first;
        }

        @Override
        public void reset() {
            told = false;
        }

        @Override
        public int getFrom() {
            return 0;
        }

        @Override
        public int getTo() {
            return getList().size();
        }

        @Override
        public List<Integer> getRemoved() {
            return before;
        }

        @Override
        protected int[] getPermutation() {
            return new int[0];
        }
    }
}
