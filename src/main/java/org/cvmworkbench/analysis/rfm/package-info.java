/// Recency, frequency and money as scores from 1 to 5, and the grid of two of them.
///
/// Used by rules, charts and above. Pure functions on a profile, safe on any thread.
@NullMarked
package org.cvmworkbench.analysis.rfm;

import org.jspecify.annotations.NullMarked;
