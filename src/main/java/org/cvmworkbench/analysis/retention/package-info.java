/// What leaving costs, and what it is worth to keep or to win back.
///
/// Used by examples, charts and above. Pure arithmetic, safe on any thread.
@NullMarked
package org.cvmworkbench.analysis.retention;

import org.jspecify.annotations.NullMarked;
