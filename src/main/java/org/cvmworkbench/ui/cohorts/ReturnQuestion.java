package org.cvmworkbench.ui.cohorts;

import java.util.Optional;
import org.cvmworkbench.analysis.rules.Dimensions;
import org.cvmworkbench.analysis.rules.RuleEvaluation;
import org.cvmworkbench.analysis.survival.Churn;
import org.cvmworkbench.analysis.survival.ChurnDefinition;
import org.cvmworkbench.analysis.survival.RecoverableRule;
import org.cvmworkbench.analysis.survival.ReturnCurves;
import org.cvmworkbench.analysis.survival.ReturnRequest;
import org.cvmworkbench.analysis.survival.Returnable;
import org.cvmworkbench.analysis.survival.Returning;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.language.Rule;
import org.cvmworkbench.language.RulePrinter;
import org.cvmworkbench.language.SavedRules;
import org.cvmworkbench.model.WorkbenchException;
import org.cvmworkbench.workspace.Selection;

/// What is asked of those who are silent.
///
/// @param rule of whom, empty for everybody
/// @param horizon the days within which they are to come back
record ReturnQuestion(Dimensions dimensions, SavedRules saved, String rule, int horizon) {
    /// O(receipts); for a job.
    ReturnsShown answer() throws WorkbenchException {
        CustomerSet asked = rule.isBlank()
                ? CustomerSet.all(dimensions.customers())
                : RuleEvaluation.of(saved.read(rule), dimensions);
        CustomerSet whom =
                asked.and(Returnable.of(dimensions.snapshot().customers()).whom());
        ReturnRequest request = ReturnRequest.of(whom).within(horizon);
        Returning returning = Returning.of(dimensions.snapshot(), dimensions.totals(), dimensions.churn(), request);
        return new ReturnsShown(this, returning, sameForAll(returning.churn()), recoverable(returning.curves()));
    }

    private static Optional<Integer> sameForAll(Churn left) {
        return switch (left.definition()) {
            case ChurnDefinition.FixedDays(int days) -> Optional.of(days);
            case ChurnDefinition.PooledGaps _ when left.limit().length > 0 -> Optional.of(left.limit()[0]);
            case ChurnDefinition.PooledGaps _ -> Optional.empty();
            case ChurnDefinition.OwnGaps _ -> Optional.empty();
            case ChurnDefinition.OwnRhythms _ -> Optional.empty();
            case ChurnDefinition.LowChance _ -> Optional.empty();
        };
    }

    private Optional<Selection> recoverable(ReturnCurves curves) throws WorkbenchException {
        Optional<Rule> found = RecoverableRule.of(curves.all().lastDay());
        if (found.isEmpty()) return Optional.empty();
        Rule both = rule.isBlank() ? found.get() : new Rule.And(saved.read(rule), found.get());
        return Optional.of(new Selection(RulePrinter.print(both), RuleEvaluation.of(both, dimensions)));
    }
}
