/// Where customers stand in their life: new, active, rare, slipping, churned.
///
/// Used by rules, charts and above. Pure functions on a profile, safe on any thread.
@NullMarked
package org.cvmworkbench.analysis.lifecycle;

import org.jspecify.annotations.NullMarked;
