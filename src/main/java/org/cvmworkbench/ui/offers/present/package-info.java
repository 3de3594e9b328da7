/// The offers room in front of an audience: an offer beside doing nothing and the message alone, and one slider.
///
/// Used by `ui.offers`; built from the parts of `ui.offers.answer`. On the JavaFX thread.
@NullMarked
package org.cvmworkbench.ui.offers.present;

import org.jspecify.annotations.NullMarked;
