/// Customers by the period of their first visit, followed through the periods after it.
///
/// Used by charts and above. Pure functions on a snapshot, safe on any thread.
@NullMarked
package org.cvmworkbench.analysis.cohort;

import org.jspecify.annotations.NullMarked;
