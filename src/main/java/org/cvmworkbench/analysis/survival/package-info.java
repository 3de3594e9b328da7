/// Who leaves and who comes back: churn as it is defined, curves of survival and of return, the projection of
/// both.
///
/// Used by timing, charts and above. Pure functions on a snapshot, safe on any thread.
@NullMarked
package org.cvmworkbench.analysis.survival;

import org.jspecify.annotations.NullMarked;
