/// A closer look at the chosen offer below the what-if table: what it does to customers beside its money, who takes it,
/// and what its suppliers have of it. Built by the offers room alone; shows what the room's model found, on the FX
/// thread.
@NullMarked
package org.cvmworkbench.ui.offers.closer;

import org.jspecify.annotations.NullMarked;
