/// Columns that a file does not have and that are made of those it has: templates of text, and arithmetic.
///
/// Used by `intake` alone. Immutable and safe on any thread.
@NullMarked
package org.cvmworkbench.intake.derived;

import org.jspecify.annotations.NullMarked;
