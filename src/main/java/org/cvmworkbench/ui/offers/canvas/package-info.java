/// The palette and the canvas of weeks: lifting, carrying and dropping offers and their parts.
///
/// Used by `ui.offers`. On the JavaFX thread.
@NullMarked
package org.cvmworkbench.ui.offers.canvas;

import org.jspecify.annotations.NullMarked;
