/// The answer of the offers room: figures with their doubt, waterfall, depth, what-if, assumptions, and how each number
/// came about.
///
/// Used by the offers page and the presenting page; shows what the room's view model tells. On the JavaFX thread.
@NullMarked
package org.cvmworkbench.ui.offers.answer;

import org.jspecify.annotations.NullMarked;
