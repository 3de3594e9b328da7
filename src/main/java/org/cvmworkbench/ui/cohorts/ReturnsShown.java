package org.cvmworkbench.ui.cohorts;

import java.util.Optional;
import org.cvmworkbench.analysis.survival.ExpectedReturns;
import org.cvmworkbench.analysis.survival.ReturnCurves;
import org.cvmworkbench.workspace.Selection;

/// Who comes back, as far as it was asked.
///
/// @param limit days of silence that are called churn, where they are the same for all
/// @param churned who left and could come back
/// @param recoverable those of them who have not been silent for too long
/// @param expected of these to come by themselves
/// @param selection these as a rule, where rules have words for the definition of churn
record ReturnsShown(
        ReturnQuestion question,
        ReturnCurves curves,
        Optional<Integer> limit,
        int churned,
        int recoverable,
        ExpectedReturns expected,
        Optional<Selection> selection) {}
