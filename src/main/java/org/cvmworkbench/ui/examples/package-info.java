/// The gallery of worked examples: as printed, as computed, as incremental.
///
/// Used by `ui.shell`. On the JavaFX thread.
@NullMarked
package org.cvmworkbench.ui.examples;

import org.jspecify.annotations.NullMarked;
