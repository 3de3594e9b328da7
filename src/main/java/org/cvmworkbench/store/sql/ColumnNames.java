package org.cvmworkbench.store.sql;

import java.util.Set;
import java.util.TreeSet;

/// The names of a table's columns, which SQL tells apart whatever their case.
final class ColumnNames {
    private final Set<String> taken = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

    /// The name, with a number behind it where it is taken.
    String add(String name) {
        String free = name;
        for (int number = 2; !taken.add(free); number++) free = name + "_" + number;
        return free;
    }
}
