/// What is written in a cell: decimals, dates and keys, read by a layout that was sniffed or asked for.
///
/// Used by `intake` alone. Immutable and safe on any thread; nothing here allocates more than its answer.
@NullMarked
package org.cvmworkbench.intake.cells;

import org.jspecify.annotations.NullMarked;
