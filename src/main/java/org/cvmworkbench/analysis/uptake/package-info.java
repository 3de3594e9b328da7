/// What customers would buy in the days of an offer without it, and what it adds: customer by customer, on the base.
///
/// Used by `analysis.simulation`. Pure functions on a snapshot, safe on any thread.
@NullMarked
package org.cvmworkbench.analysis.uptake;

import org.jspecify.annotations.NullMarked;
