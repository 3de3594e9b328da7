package org.cvmworkbench.ui.cohorts;

import org.cvmworkbench.analysis.cohort.CohortCell;
import org.cvmworkbench.analysis.cohort.CohortMoney;
import org.cvmworkbench.analysis.cohort.CohortPeople;
import org.cvmworkbench.analysis.cohort.CohortRequest;
import org.cvmworkbench.analysis.cohort.CohortTable;
import org.cvmworkbench.analysis.cohort.Measure;
import org.cvmworkbench.analysis.profile.BaseDescription;
import org.cvmworkbench.analysis.rules.Dimensions;
import org.cvmworkbench.analysis.rules.RuleEvaluation;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.language.Rule;
import org.cvmworkbench.language.RulePrinter;
import org.cvmworkbench.language.Rules;
import org.cvmworkbench.language.SavedRules;
import org.cvmworkbench.model.Period;
import org.cvmworkbench.model.WorkbenchException;

/// What is asked of the cohorts of an open base.
///
/// @param rule whose cohorts, empty for everybody's
record CohortQuestion(Dimensions dimensions, SavedRules saved, Period by, Measure measure, String rule) {
    /// What was asked, and the answer.
    ///
    /// @param table of revenue where margin was asked for and is not known
    /// @param currency of the base, for the charts
    /// @param costs whether enough of them are known, where the measure needs them
    record Answer(CohortQuestion question, CohortTable table, String currency, boolean costs) {}

    /// O(receipts); for a job.
    Answer answer() throws WorkbenchException {
        CustomerSet whom = RuleEvaluation.of(saved.resolved(Rules.customersOrAll(rule)), dimensions);
        CohortMoney money = CohortMoney.of(dimensions.snapshot(), dimensions.totals(), measure);
        boolean costs = money.margin() || (measure != Measure.MARGIN && measure != Measure.VALUE);
        Measure counted = measure == Measure.MARGIN && !costs ? Measure.REVENUE : measure;
        CohortRequest request = new CohortRequest(by, counted, false, whom);
        CohortTable table = CohortTable.of(dimensions.snapshot(), dimensions.totals(), request, money);
        return new Answer(
                this, table, BaseDescription.currency(dimensions.snapshot().receipts()), costs);
    }

    /// The people behind a cell of the answer. O(receipts); for a job.
    CohortPeople people(Answer answer, CohortCell cell) {
        return CohortPeople.of(
                dimensions.snapshot(), dimensions.totals(), answer.table().request(), cell);
    }

    /// The rule that means the people of a cell.
    String rule(CohortCell cell, boolean came) throws WorkbenchException {
        Rule inCell = cell.rule(came);
        return RulePrinter.print(rule.isBlank() ? inCell : new Rule.And(Rules.customers(rule), inCell));
    }
}
