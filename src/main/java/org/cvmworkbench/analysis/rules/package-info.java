/// Which customers a rule means: its words as columns over all customers, and the tests on them.
///
/// Used by charts and above; uses every other analysis whose results a rule may name. Dimensions are computed once a
/// snapshot and as-of day; all of it is safe on any thread.
@NullMarked
package org.cvmworkbench.analysis.rules;

import org.jspecify.annotations.NullMarked;
