/// The timing room: when customers buy next, whom to write to on which day, who is overdue, and whether the dates held.
///
/// Used by `ui.shell`. On the JavaFX thread, but for the counting, which is done by jobs.
@NullMarked
package org.cvmworkbench.ui.timing;

import org.jspecify.annotations.NullMarked;
