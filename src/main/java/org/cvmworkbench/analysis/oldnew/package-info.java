/// Old and new customers side by side: eight claims of the trade about them, each computed from the base and tested.
///
/// Used by `ui`. Pure functions on a snapshot, safe on any thread.
@NullMarked
package org.cvmworkbench.analysis.oldnew;

import org.jspecify.annotations.NullMarked;
