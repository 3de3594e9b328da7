/// The card of one customer, over the right edge of whichever room is shown.
///
/// Used by `ui.shell`. On the JavaFX thread; the card is put together by a job.
@NullMarked
package org.cvmworkbench.ui.card;

import org.jspecify.annotations.NullMarked;
