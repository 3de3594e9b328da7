/// What each customer did up to a day: visits, money, rhythm; and what the base is made of.
///
/// Used by every other analysis and above. Pure functions on a snapshot, safe on any thread.
@NullMarked
package org.cvmworkbench.analysis.profile;

import org.jspecify.annotations.NullMarked;
