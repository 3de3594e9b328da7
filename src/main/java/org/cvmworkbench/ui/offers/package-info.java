/// The offers room: offers dragged together on weeks, and what they would bring.
///
/// Used by `ui.shell`; its parts live in the packages below. On the JavaFX thread.
@NullMarked
package org.cvmworkbench.ui.offers;

import org.jspecify.annotations.NullMarked;
