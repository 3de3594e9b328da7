/// What customers are still worth: laws of repeat buying, fitted to who came when, and what they foretell.
///
/// Used by `export` and above. Pure functions on a snapshot, safe on any thread. Times are days inside; a unit is only
/// how they are told.
@NullMarked
package org.cvmworkbench.analysis.value;

import org.jspecify.annotations.NullMarked;
