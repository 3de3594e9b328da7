/// How customers lie in recency, frequency, money, category, store and group: prepared once a base, counted anew for
/// each selection in a few milliseconds.
///
/// Used by charts and above. Pure functions, safe on any thread.
@NullMarked
package org.cvmworkbench.analysis.explore;

import org.jspecify.annotations.NullMarked;
