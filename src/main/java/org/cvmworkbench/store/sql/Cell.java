package org.cvmworkbench.store.sql;

import org.h2.value.Value;

/// What a column has in a row.
@FunctionalInterface
interface Cell {
    Value at(int row);
}
