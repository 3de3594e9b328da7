package org.cvmworkbench.benchmark;

import java.util.List;
import org.cvmworkbench.analysis.lifecycle.GroupCutoffs;
import org.cvmworkbench.analysis.rules.Dimensions;
import org.cvmworkbench.analysis.rules.RuleEvaluation;
import org.cvmworkbench.columns.Snapshot;
import org.cvmworkbench.language.Rule;
import org.cvmworkbench.language.Rules;
import org.cvmworkbench.model.WorkbenchException;

/// How many customers a rule of four conditions has.
final class RuleCount {
    private static final String RULE =
            "recency <= 30 and frequency >= 4 and group in (active, rare) and category(\"Wine\").spend > 100";

    private RuleCount() {}

    /// Nothing is known of the customers yet.
    static Question first(Snapshot snapshot) throws WorkbenchException {
        Rule rule = Rules.customers(RULE);
        return Question.alone("   rule of 4 conditions, first asked", () -> count(rule, dimensions(snapshot)));
    }

    /// As when its editor counts while somebody types.
    static Question again(Snapshot snapshot) throws WorkbenchException {
        Rule rule = Rules.customers(RULE);
        Dimensions known = dimensions(snapshot);
        return Question.alone("   rule of 4 conditions, asked again", () -> count(rule, known));
    }

    private static Dimensions dimensions(Snapshot snapshot) {
        return new Dimensions(snapshot, snapshot.asOf(), GroupCutoffs.DEFAULT);
    }

    private static Work.Answer count(Rule rule, Dimensions dimensions) {
        long count = RuleEvaluation.of(rule, dimensions).count();
        return () -> List.of(count);
    }
}
