/// How much of the profit comes from how few customers: the whale curve and the share of the best.
///
/// Used by `ui` and `batch`. Pure functions on a snapshot, safe on any thread.
@NullMarked
package org.cvmworkbench.analysis.concentration;

import org.jspecify.annotations.NullMarked;
