/// What sets of customers have in common, and how one differs from another.
///
/// Used by `workspace`, `ui`, `export` and `batch`. Pure functions on sets of one snapshot, safe on any thread.
@NullMarked
package org.cvmworkbench.analysis.overlap;

import org.jspecify.annotations.NullMarked;
