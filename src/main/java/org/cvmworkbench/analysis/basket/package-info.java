/// What sits together in receipts: exact frequent sets of items, the rules they make, what they earn
/// together and the themes they form.
///
/// Used by suggestions, exports and above. Pure functions on the snapshot, safe on any thread.
@NullMarked
package org.cvmworkbench.analysis.basket;

import org.jspecify.annotations.NullMarked;
