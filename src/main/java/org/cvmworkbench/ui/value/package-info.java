/// The value room: who still buys, what the base will bring, and how wrong the same forecast was before.
///
/// Used by `ui.shell`. On the JavaFX thread, but for the fitting, which is done by jobs.
@NullMarked
package org.cvmworkbench.ui.value;

import org.jspecify.annotations.NullMarked;
