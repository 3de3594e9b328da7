/// Read-only SQL over a `Snapshot`: an H2 in memory whose three tables are the columns themselves.
///
/// Used by `workspace` and `batch` through `SqlQuery`. Each query has a database of its own, on the thread that asks.
@NullMarked
package org.cvmworkbench.store.sql;

import org.jspecify.annotations.NullMarked;
