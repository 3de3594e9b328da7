/// What to offer, and to whom: sets and themes, products that need a push, audiences nobody speaks to,
/// and the next best offer of every customer, each with its reason in words.
///
/// Used by the workspace, exports and above. Pure functions on the snapshot, safe on any thread.
@NullMarked
package org.cvmworkbench.analysis.suggestion;

import org.jspecify.annotations.NullMarked;
