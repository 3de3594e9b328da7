package org.cvmworkbench.analysis.basket;

import java.util.Arrays;
import java.util.List;

/// Sets of items as a tree: a node is a set, its children have one item more. Immutable.
///
/// @param item by node, the last of its set
/// @param set by node, its place among the sets or -1 where it is only the beginning of one
/// @param children by node
/// @param begin the node of a set's first item, by item; 0 where no set begins so
record SetTree(int[] item, int[] set, int[][] children, int[] begin) {
    private static final int[] NONE = {};

    /// @param sets items ascending
    /// @param items one more than the highest item
    static SetTree of(List<int[]> sets, int items) {
        Growing tree = new Growing(new int[items]);
        for (int i = 0; i < sets.size(); i++) tree.add(sets.get(i), i);
        int[][] children = Arrays.copyOf(tree.children, tree.nodes);
        for (int node = 0; node < tree.nodes; node++) children[node] = Arrays.copyOf(children[node], tree.many[node]);
        return new SetTree(
                Arrays.copyOf(tree.item, tree.nodes), Arrays.copyOf(tree.set, tree.nodes), children, tree.begin);
    }

    /// Belongs to one thread. Node 0 is nobody's.
    private static final class Growing {
        private final int[] begin;
        private int[] item = new int[64];
        private int[] set = new int[64];
        private int[] many = new int[64];
        private int[][] children = new int[64][];
        private int nodes;

        Growing(int[] begin) {
            this.begin = begin;
            node(0);
        }

        void add(int[] items, int place) {
            int first = items[0];
            if (begin[first] == 0) begin[first] = node(first);
            int at = begin[first];
            for (int i = 1; i < items.length; i++) at = child(at, items[i]);
            set[at] = place;
        }

        private int child(int node, int wanted) {
            for (int i = 0; i < many[node]; i++) if (item[children[node][i]] == wanted) return children[node][i];
            int made = node(wanted);
            if (many[node] == children[node].length) children[node] = Arrays.copyOf(children[node], 2 * many[node] + 2);
            children[node][many[node]++] = made;
            return made;
        }

        private int node(int last) {
            if (nodes == item.length) {
                item = Arrays.copyOf(item, 2 * nodes);
                set = Arrays.copyOf(set, 2 * nodes);
                many = Arrays.copyOf(many, 2 * nodes);
                children = Arrays.copyOf(children, 2 * nodes);
            }
            item[nodes] = last;
            set[nodes] = -1;
            children[nodes] = NONE;
            return nodes++;
        }
    }
}
