package org.cvmworkbench.ui.cohorts;

import java.util.Optional;
import org.cvmworkbench.analysis.survival.Returning;
import org.cvmworkbench.workspace.Selection;

/// Who comes back, as far as it was asked.
///
/// @param limit days of silence that are called churn, where they are the same for all
/// @param selection who can still be brought back, as a rule; nobody where it is never sensible
record ReturnsShown(
        ReturnQuestion question, Returning returning, Optional<Integer> limit, Optional<Selection> selection) {}
