/// What is said of the chosen offer, and what is still to be asked.
///
/// Used by `ui.offers`. On the JavaFX thread.
@NullMarked
package org.cvmworkbench.ui.offers.inspector;

import org.jspecify.annotations.NullMarked;
