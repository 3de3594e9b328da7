package org.cvmworkbench.store.sql;

import java.util.List;

/// A table: its rows are numbers, its columns say what a row has.
///
/// @param key the column that rows are looked up by, whose equal values lie together
/// @param lookup finds them
record TableRows(String name, int count, List<TableColumn> columns, int key, KeyLookup lookup) {
    /// Rows `from` to `to - 1`.
    record Range(int from, int to) {
        static final Range NONE = new Range(0, 0);
    }

    /// The rows with a key.
    @FunctionalInterface
    interface KeyLookup {
        Range rows(String key);
    }

    TableRows {
        columns = List.copyOf(columns);
    }
}
