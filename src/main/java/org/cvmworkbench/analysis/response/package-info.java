/// How customers answered past campaigns.
///
/// Used by `ui`. Pure functions on a snapshot, safe on any thread.
@NullMarked
package org.cvmworkbench.analysis.response;

import org.jspecify.annotations.NullMarked;
