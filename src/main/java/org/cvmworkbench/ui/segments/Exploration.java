package org.cvmworkbench.ui.segments;

import java.time.Duration;
import java.util.Optional;
import org.cvmworkbench.analysis.explore.FacetCounts;
import org.cvmworkbench.analysis.explore.Facets;
import org.cvmworkbench.analysis.rules.RuleEvaluation;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.language.Rule;
import org.cvmworkbench.language.Rules;
import org.cvmworkbench.language.blocks.Blocks;
import org.cvmworkbench.model.Progress;
import org.cvmworkbench.model.WorkbenchException;
import org.cvmworkbench.workspace.Study;

/// The customers of a rule, counted along all facets.
///
/// @param study whose customers they are
/// @param facets what was counted
/// @param rule as it was written, empty for everybody
/// @param blocks of the same rule
/// @param took how long the counting took, for people to read
record Exploration(Study study, Facets facets, String rule, Blocks blocks, FacetCounts selected, Duration took) {
    /// Counts a rule.
    ///
    /// @param before other counts of the same facets, where there are any
    static Exploration of(
            Study study, Facets facets, String text, Blocks blocks, Optional<FacetCounts> before, Progress progress)
            throws WorkbenchException {
        long start = System.nanoTime();
        Rule rule = study.base().rules().resolved(blocks.rule().orElse(Rules.EVERYBODY));
        CustomerSet whom = RuleEvaluation.of(rule, study.dimensions());
        progress.checkCancelled();
        FacetCounts counts = blocks.all().isEmpty()
                ? facets.everybody()
                : before.map(shown -> facets.count(whom, shown)).orElseGet(() -> facets.count(whom));
        return new Exploration(study, facets, text, blocks, counts, Duration.ofNanos(System.nanoTime() - start));
    }

    /// Everybody, who was counted when the facets were made.
    static Exploration ofEverybody(Study study, Facets facets) {
        return new Exploration(study, facets, "", Blocks.EVERYBODY, facets.everybody(), Duration.ZERO);
    }

    FacetCounts everybody() {
        return facets.everybody();
    }

    boolean isEverybody() {
        return blocks.all().isEmpty();
    }

    /// A part of all customers or money; 0 of nothing.
    static double share(long part, long whole) {
        return whole == 0 ? 0 : part / (double) whole;
    }
}
