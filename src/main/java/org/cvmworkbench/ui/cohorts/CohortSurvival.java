package org.cvmworkbench.ui.cohorts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.cvmworkbench.analysis.cohort.CohortBy;
import org.cvmworkbench.analysis.cohort.CustomerLabels;
import org.cvmworkbench.analysis.rules.Dimensions;
import org.cvmworkbench.analysis.survival.GroupSurvival;
import org.cvmworkbench.analysis.survival.KaplanMeier;
import org.cvmworkbench.analysis.survival.LogRank;
import org.cvmworkbench.analysis.survival.Spells;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.model.Texts;

/// How long the customers of the chosen rows stay, by what is called churn in the base.
record CohortSurvival(CohortsShown shown) {
    /// The rows in the order of their colours. O(receipts); for a job.
    GroupSurvival answer() {
        Dimensions dimensions = shown.answer().question().dimensions();
        CustomerSet whom = shown.table().request().whom();
        Spells spells = Spells.of(dimensions.churn());
        boolean shared = shown.answer().question().by() == CohortBy.SEGMENT;
        return shared ? ofSegments(spells, whom) : GroupSurvival.of(spells, chosen(), whom);
    }

    /// What the rows are called, by label.
    Map<String, String> names(Texts texts) {
        return shown.drawn().stream().collect(Collectors.toMap(row -> row, row -> shown.name(row, texts)));
    }

    /// Each with all its customers; where segments share some, no test tells whether they differ.
    private GroupSurvival ofSegments(Spells spells, CustomerSet whom) {
        List<GroupSurvival.Group> groups = new ArrayList<>();
        for (String row : shown.drawn()) {
            CustomerSet members = new TakenTogether(shown, List.of(row)).members();
            TreeMap<String, CustomerSet> one = new TreeMap<>(Map.of(row, members));
            groups.addAll(GroupSurvival.of(spells, CustomerLabels.ofSegments(one, members.size()), whom)
                    .groups());
        }
        int all = new TakenTogether(shown, shown.drawn()).members().count();
        List<KaplanMeier> curves =
                groups.stream().map(GroupSurvival.Group::curve).toList();
        boolean apart = curves.stream().mapToLong(KaplanMeier::customers).sum() == all;
        return new GroupSurvival(spells.churn(), groups, LogRank.of(apart ? curves : List.of()));
    }

    private CustomerLabels chosen() {
        CustomerLabels all = shown.answer().question().labels();
        List<String> labels = shown.drawn();
        int[] place = new int[all.names().size() + 1];
        for (int i = 0; i < all.names().size(); i++)
            place[i + 1] = labels.indexOf(all.names().get(i)) + 1;
        int[] code = new int[all.code().length];
        for (int customer = 0; customer < code.length; customer++) code[customer] = place[all.code()[customer]];
        return new CustomerLabels(code, labels);
    }
}
