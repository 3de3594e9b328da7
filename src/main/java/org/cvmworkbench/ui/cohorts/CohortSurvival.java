package org.cvmworkbench.ui.cohorts;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cvmworkbench.analysis.cohort.CustomerLabels;
import org.cvmworkbench.analysis.rules.Dimensions;
import org.cvmworkbench.analysis.survival.Churn;
import org.cvmworkbench.analysis.survival.ChurnDefinition;
import org.cvmworkbench.analysis.survival.GroupSurvival;
import org.cvmworkbench.analysis.survival.Spells;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.model.Texts;
import org.cvmworkbench.model.WorkbenchException;

/// How long the customers of the chosen rows stay, by what is called churn.
record CohortSurvival(CohortsShown shown, ChurnDefinition churn) {
    /// The rows in the order of their colours. O(receipts); for a job.
    GroupSurvival answer() {
        Dimensions dimensions = shown.answer().question().dimensions();
        CustomerSet whom = shown.table().request().whom();
        Churn left = Churn.of(dimensions.snapshot(), dimensions.totals(), dimensions.profile(), churn);
        return GroupSurvival.of(Spells.of(left), chosen(all()), whom);
    }

    /// What the rows are called, by label.
    Map<String, String> names(Texts texts) {
        return shown.drawn().stream().collect(Collectors.toMap(row -> row, row -> shown.name(row, texts)));
    }

    private CustomerLabels all() {
        try {
            return shown.answer().question().labels();
        } catch (WorkbenchException e) {
            throw new IllegalStateException("rows that were counted cannot be read", e);
        }
    }

    private CustomerLabels chosen(CustomerLabels all) {
        List<String> labels = shown.drawn();
        int[] place = new int[all.names().size() + 1];
        for (int i = 0; i < all.names().size(); i++)
            place[i + 1] = labels.indexOf(all.names().get(i)) + 1;
        int[] code = new int[all.code().length];
        for (int customer = 0; customer < code.length; customer++) code[customer] = place[all.code()[customer]];
        return new CustomerLabels(code, labels);
    }
}
