/// Rules as blocks: one a condition, to be shown and changed without writing; what has no block stays text.
///
/// Used by `analysis.explore` and the window. Pure functions, safe on any thread.
@NullMarked
package org.cvmworkbench.language.blocks;

import org.jspecify.annotations.NullMarked;
