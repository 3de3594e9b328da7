package org.cvmworkbench.benchmark;

import java.util.ArrayList;
import java.util.List;
import org.cvmworkbench.analysis.lifecycle.GroupCutoffs;
import org.cvmworkbench.analysis.profile.Profile;
import org.cvmworkbench.analysis.rfm.RfGrid;
import org.cvmworkbench.analysis.rfm.Rfm;
import org.cvmworkbench.analysis.rules.Dimensions;
import org.cvmworkbench.analysis.rules.RuleEvaluation;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.columns.Snapshot;
import org.cvmworkbench.language.Rule;
import org.cvmworkbench.language.Rules;
import org.cvmworkbench.model.WorkbenchException;

/// What the segments room asks while somebody works in it: the grid, and rules of what is known of customers or not
/// yet.
final class GridAndRules {
    private static final String OF_THREE = "recency <= 90 and frequency >= 4 and money > 1000";
    private static final String OF_A_CATEGORY = "category(\"Wine\").spend > 100";

    private GridAndRules() {}

    /// Scores and the cells they make, from profiles.
    static Question grid(Snapshot snapshot, Profile profile) {
        CustomerSet everybody = CustomerSet.all(profile.customers());
        return Question.alone("   RFM scores and RF grid", () -> {
                    RfGrid grid = RfGrid.of(snapshot.version(), profile, Rfm.of(profile), everybody);
                    return () -> cells(grid);
                })
                .target("100 ms");
    }

    private static List<Long> cells(RfGrid grid) {
        List<Long> cells = new ArrayList<>();
        for (int[] row : grid.customers()) for (int customers : row) cells.add((long) customers);
        return cells;
    }

    /// As when its editor counts while somebody types.
    static Question rule(Snapshot snapshot) throws WorkbenchException {
        Rule rule = Rules.customers(OF_THREE);
        Dimensions known = dimensions(snapshot);
        return Question.alone("   rule over three dimensions", () -> count(rule, known))
                .target("20 ms");
    }

    /// Nothing of the category is known yet, so it goes through all lines.
    static Question history(Snapshot snapshot) throws WorkbenchException {
        Rule rule = Rules.customers(OF_A_CATEGORY);
        return Question.alone("   category-history rule, first asked", () -> count(rule, dimensions(snapshot)))
                .target("150 ms");
    }

    private static Dimensions dimensions(Snapshot snapshot) {
        return new Dimensions(snapshot, snapshot.asOf(), GroupCutoffs.DEFAULT);
    }

    private static Work.Answer count(Rule rule, Dimensions dimensions) {
        long count = RuleEvaluation.of(rule, dimensions).count();
        return () -> List.of(count);
    }
}
