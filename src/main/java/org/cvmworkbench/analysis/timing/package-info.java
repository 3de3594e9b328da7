/// When customers buy next: their own rhythm, shrunk towards that of the base or of a category, and when to
/// write to them.
///
/// Used by charts and above. Pure functions on a snapshot, safe on any thread.
@NullMarked
package org.cvmworkbench.analysis.timing;

import org.jspecify.annotations.NullMarked;
