/// Where customers have gone between two days.
///
/// Used by charts and above. Pure functions on two profiles, safe on any thread.
@NullMarked
package org.cvmworkbench.analysis.migration;

import org.jspecify.annotations.NullMarked;
