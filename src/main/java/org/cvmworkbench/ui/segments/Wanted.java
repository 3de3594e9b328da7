package org.cvmworkbench.ui.segments;

import java.util.List;
import java.util.Set;
import org.cvmworkbench.analysis.explore.Facets;
import org.cvmworkbench.language.CustomerWord;
import org.cvmworkbench.model.Progress;

/// What the pictures of the room need.
///
/// @param words that not every base has counted
/// @param logarithmic whose numbers are laid out on a logarithmic scale
record Wanted(List<CustomerWord> words, Set<CustomerWord> logarithmic) {
    /// O(lines) for each word that nothing has asked for yet, O(customers) where anything is other than it was.
    Facets in(Facets facets, Progress progress) {
        return facets.with(words, logarithmic, progress);
    }
}
