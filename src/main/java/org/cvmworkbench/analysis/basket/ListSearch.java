package org.cvmworkbench.analysis.basket;

import java.util.List;
import java.util.Optional;

/// Among the lists of items that receipts are.
///
/// @param pairs counted before, where they fit in memory
record ListSearch(Baskets baskets, Ranking ranking, Optional<PairCounts> pairs, int minimum, int largest)
        implements SetSearch {
    static ListSearch of(Baskets baskets, Ranking ranking, int minimum, int largest) {
        Optional<PairCounts> pairs = largest < 2 ? Optional.empty() : PairCounts.of(baskets);
        return new ListSearch(baskets, ranking, pairs, minimum, largest);
    }

    @Override
    public List<Itemset> from(int rank) {
        return new Branch(this).from(rank);
    }

    @Override
    public int capped() {
        return baskets.capped();
    }
}
