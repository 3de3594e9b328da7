package org.cvmworkbench.ui.cohorts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cvmworkbench.analysis.cohort.CustomerLabels;
import org.cvmworkbench.analysis.rules.Dimensions;
import org.cvmworkbench.analysis.survival.GroupSurvival;
import org.cvmworkbench.analysis.survival.Spells;
import org.cvmworkbench.charts.PeriodNames;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.model.Period;
import org.cvmworkbench.model.Texts;

/// How long the customers of the chosen rows stay, by what is called churn in the base.
record CohortSurvival(CohortsShown shown) {
    /// The rows in the order of their colours. O(receipts); for a job.
    GroupSurvival answer() {
        Dimensions dimensions = shown.answer().question().dimensions();
        CustomerLabels all = CustomerLabels.ofPeriods(dimensions.profile(), by());
        CustomerLabels chosen = chosen(all);
        CustomerSet whom = shown.table().request().whom();
        return GroupSurvival.of(Spells.of(dimensions.churn()), chosen, whom);
    }

    /// What the rows are called, by label.
    Map<String, String> names(Texts texts) {
        PeriodNames names = new PeriodNames(by(), texts);
        return shown.cohorts().stream().collect(Collectors.toMap(by()::label, names::of));
    }

    private Period by() {
        return shown.table().request().by();
    }

    private CustomerLabels chosen(CustomerLabels all) {
        List<String> labels = new ArrayList<>();
        for (int cohort : shown.cohorts()) labels.add(by().label(cohort));
        int[] place = new int[all.names().size() + 1];
        for (int i = 0; i < all.names().size(); i++)
            place[i + 1] = labels.indexOf(all.names().get(i)) + 1;
        int[] code = new int[all.code().length];
        for (int customer = 0; customer < code.length; customer++) code[customer] = place[all.code()[customer]];
        return new CustomerLabels(code, labels);
    }
}
