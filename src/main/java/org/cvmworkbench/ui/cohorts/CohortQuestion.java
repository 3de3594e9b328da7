package org.cvmworkbench.ui.cohorts;

import java.util.List;
import java.util.SortedMap;
import org.cvmworkbench.analysis.cohort.CohortBy;
import org.cvmworkbench.analysis.cohort.CohortCell;
import org.cvmworkbench.analysis.cohort.CohortMoney;
import org.cvmworkbench.analysis.cohort.CohortRequest;
import org.cvmworkbench.analysis.cohort.CohortTable;
import org.cvmworkbench.analysis.cohort.CustomerLabels;
import org.cvmworkbench.analysis.cohort.FirstVisits;
import org.cvmworkbench.analysis.cohort.FollowedTable;
import org.cvmworkbench.analysis.cohort.GroupCell;
import org.cvmworkbench.analysis.cohort.GroupTable;
import org.cvmworkbench.analysis.cohort.Measure;
import org.cvmworkbench.analysis.profile.BaseDescription;
import org.cvmworkbench.analysis.rules.Dimensions;
import org.cvmworkbench.analysis.rules.RuleEvaluation;
import org.cvmworkbench.analysis.rules.SegmentSets;
import org.cvmworkbench.columns.Column;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.language.Rule;
import org.cvmworkbench.language.RulePrinter;
import org.cvmworkbench.language.Rules;
import org.cvmworkbench.language.SavedRules;
import org.cvmworkbench.model.Period;
import org.cvmworkbench.model.WorkbenchException;

/// What is asked of the cohorts of an open base.
///
/// @param by what the customers of a row have in common
/// @param age the periods age is counted in
/// @param rule whose cohorts, empty for everybody's
record CohortQuestion(Dimensions dimensions, SavedRules saved, CohortBy by, Period age, Measure measure, String rule) {
    /// What was asked, and the answer.
    ///
    /// @param table of revenue where margin was asked for and is not known
    /// @param money its measure was counted with
    /// @param currency of the base, for the charts
    /// @param costs whether enough of them are known, where the measure needs them
    record Answer(CohortQuestion question, FollowedTable table, CohortMoney money, String currency, boolean costs) {}

    /// O(receipts), of segments for each of them; for a job.
    Answer answer() throws WorkbenchException {
        CohortMoney money = CohortMoney.of(dimensions.snapshot(), dimensions.totals(), measure);
        boolean costs = money.margin() || (measure != Measure.MARGIN && measure != Measure.VALUE);
        Measure counted = measure == Measure.MARGIN && !costs ? Measure.REVENUE : measure;
        CohortRequest request = new CohortRequest(age, counted, false, whom());
        String currency = BaseDescription.currency(dimensions.snapshot().receipts());
        return new Answer(this, table(request, money), money, currency, costs);
    }

    private FollowedTable table(CohortRequest request, CohortMoney money) throws WorkbenchException {
        if (by.period().isPresent()) {
            return CohortTable.of(dimensions.snapshot(), dimensions.totals(), request, money);
        }
        if (by == CohortBy.SEGMENT) {
            return GroupTable.of(dimensions.snapshot(), dimensions.totals(), request, segments(), money);
        }
        return GroupTable.of(dimensions.snapshot(), dimensions.totals(), request, firstVisits(), money);
    }

    /// Whose cohorts.
    private CustomerSet whom() throws WorkbenchException {
        return RuleEvaluation.of(saved.resolved(Rules.customersOrAll(rule)), dimensions);
    }

    private SortedMap<String, CustomerSet> segments() throws WorkbenchException {
        return SegmentSets.of(saved, dimensions);
    }

    private CustomerLabels firstVisits() {
        return FirstVisits.of(dimensions.snapshot(), dimensions.totals(), false).labels(by);
    }

    /// Everybody by rows, where nobody is in several.
    CustomerLabels labels() {
        return by.period()
                .map(period -> CustomerLabels.ofPeriods(dimensions.profile(), period))
                .orElseGet(this::firstVisits);
    }

    /// The people of some rows, as far as they have visited.
    CustomerSet members(List<String> rows) throws WorkbenchException {
        CustomerSet members = CustomerSet.none(dimensions.customers());
        for (String row : rows) members = members.or(found(by.rule(row)));
        int[] firstVisit = dimensions.profile().firstVisit();
        CustomerSet known = members.and(whom());
        return CustomerSet.where(
                known.size(), customer -> known.contains(customer) && firstVisit[customer] != Column.NO_INT);
    }

    /// The people of a cell. O(receipts); for a job.
    CellPeople people(Answer answer, RowCell cell) throws WorkbenchException {
        CustomerSet whom = whom();
        return new CellPeople(
                answer,
                cell,
                found(ofCell(cell, true)).and(whom),
                found(ofCell(cell, false)).and(whom));
    }

    /// The rule that means the people of a cell.
    String rule(RowCell cell, boolean came) throws WorkbenchException {
        Rule inCell = ofCell(cell, came);
        return RulePrinter.print(rule.isBlank() ? inCell : new Rule.And(Rules.customers(rule), inCell));
    }

    private CustomerSet found(Rule one) throws WorkbenchException {
        return RuleEvaluation.of(saved.resolved(one), dimensions);
    }

    private Rule ofCell(RowCell cell, boolean came) {
        return by.period()
                .map(period -> new CohortCell(period, number(period, cell.row()), cell.age()).rule(came))
                .orElseGet(() -> new GroupCell(by, age, cell.row(), cell.age()).rule(came));
    }

    /// Of the period of this label.
    private static int number(Period period, String label) {
        return period.number(Period.named(label).orElseThrow().first());
    }
}
