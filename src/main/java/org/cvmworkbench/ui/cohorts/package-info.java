/// The cohorts room: who comes back, period by period since the first visit, and the people behind each number.
///
/// Used by `ui.shell`. On the JavaFX thread, but for the counting, which is done by jobs.
@NullMarked
package org.cvmworkbench.ui.cohorts;

import org.jspecify.annotations.NullMarked;
