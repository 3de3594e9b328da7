package org.cvmworkbench.analysis.survival;

import java.util.ArrayList;
import java.util.List;
import org.cvmworkbench.analysis.cohort.CustomerLabels;
import org.cvmworkbench.columns.CustomerSet;

/// How long the customers of each cohort, store or segment stay, and whether that differs.
///
/// @param test among the groups that have anybody
public record GroupSurvival(Churn churn, List<Group> groups, LogRank test) {
    public GroupSurvival {
        groups = List.copyOf(groups);
    }

    /// @param label as the labels have it
    public record Group(String label, KaplanMeier curve) {}

    /// O(customers + days · groups²).
    public static GroupSurvival of(Spells spells, CustomerLabels labels, CustomerSet whom) {
        List<KaplanMeier> curves = spells.curves(labels, whom);
        List<Group> groups = new ArrayList<>();
        for (int i = 0; i < curves.size(); i++) {
            if (curves.get(i).customers() > 0)
                groups.add(new Group(labels.names().get(i), curves.get(i)));
        }
        LogRank test = LogRank.of(groups.stream().map(Group::curve).toList());
        return new GroupSurvival(spells.churn(), groups, test);
    }
}
