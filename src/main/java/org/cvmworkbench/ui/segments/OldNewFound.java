package org.cvmworkbench.ui.segments;

import java.util.Optional;
import org.cvmworkbench.analysis.oldnew.OldNew;

/// What was found out about old and new customers.
///
/// @param currency of the base
/// @param result empty where the base is too short
record OldNewFound(String currency, Optional<OldNew> result) {}
