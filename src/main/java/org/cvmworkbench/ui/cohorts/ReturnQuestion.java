package org.cvmworkbench.ui.cohorts;

import java.util.Optional;
import org.cvmworkbench.analysis.rules.Dimensions;
import org.cvmworkbench.analysis.rules.RuleEvaluation;
import org.cvmworkbench.analysis.survival.Churn;
import org.cvmworkbench.analysis.survival.ChurnDefinition;
import org.cvmworkbench.analysis.survival.ExpectedReturns;
import org.cvmworkbench.analysis.survival.RecoverableRule;
import org.cvmworkbench.analysis.survival.ReturnCurves;
import org.cvmworkbench.analysis.survival.ReturnRequest;
import org.cvmworkbench.analysis.survival.Returnable;
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
record ReturnQuestion(Dimensions dimensions, SavedRules saved, String rule, ChurnDefinition churn, int horizon) {
    /// O(receipts); for a job.
    ReturnsShown answer() throws WorkbenchException {
        CustomerSet asked = rule.isBlank()
                ? CustomerSet.all(dimensions.customers())
                : RuleEvaluation.of(saved.read(rule), dimensions);
        CustomerSet whom =
                asked.and(Returnable.of(dimensions.snapshot().customers()).whom());
        ReturnRequest request = ReturnRequest.of(whom).within(horizon);
        ReturnCurves curves = ReturnCurves.of(dimensions.snapshot(), dimensions.totals(), dimensions.asOf(), request);
        Churn left = Churn.of(dimensions.snapshot(), dimensions.totals(), dimensions.profile(), churn);
        CustomerSet lost = whom.and(left.churned());
        int last = curves.all().lastDay().likely();
        CustomerSet still = CustomerSet.where(
                whom.size(),
                customer -> lost.contains(customer) && dimensions.profile().recency(customer) <= last);
        return new ReturnsShown(
                this,
                curves,
                sameForAll(left),
                lost.count(),
                still.count(),
                ExpectedReturns.of(curves, dimensions.profile(), still),
                recoverable(left, curves));
    }

    private Optional<Integer> sameForAll(Churn left) {
        return switch (churn) {
            case ChurnDefinition.FixedDays(int days) -> Optional.of(days);
            case ChurnDefinition.PooledGaps _ when left.limit().length > 0 -> Optional.of(left.limit()[0]);
            case ChurnDefinition.PooledGaps _ -> Optional.empty();
            case ChurnDefinition.OwnGaps _ -> Optional.empty();
            case ChurnDefinition.OwnRhythms _ -> Optional.empty();
            case ChurnDefinition.LowChance _ -> Optional.empty();
        };
    }

    private Optional<Selection> recoverable(Churn left, ReturnCurves curves) throws WorkbenchException {
        Optional<Rule> found = RecoverableRule.of(left, curves.all().lastDay());
        if (found.isEmpty()) return Optional.empty();
        Rule both = rule.isBlank() ? found.get() : new Rule.And(saved.read(rule), found.get());
        return Optional.of(new Selection(RulePrinter.print(both), RuleEvaluation.of(both, dimensions)));
    }
}
