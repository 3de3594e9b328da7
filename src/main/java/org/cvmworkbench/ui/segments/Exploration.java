package org.cvmworkbench.ui.segments;

import java.time.Duration;
import org.cvmworkbench.analysis.explore.FacetCounts;
import org.cvmworkbench.analysis.explore.Facets;
import org.cvmworkbench.language.blocks.Blocks;
import org.cvmworkbench.workspace.Study;

/// The customers of a rule, counted along all facets.
///
/// @param study whose customers they are
/// @param facets what was counted
/// @param rule as it was written, empty for everybody
/// @param blocks of the same rule
/// @param took how long the counting took, for people to read
record Exploration(Study study, Facets facets, String rule, Blocks blocks, FacetCounts selected, Duration took) {
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
