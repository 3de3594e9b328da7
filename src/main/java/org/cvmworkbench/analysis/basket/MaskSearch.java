package org.cvmworkbench.analysis.basket;

import java.util.List;

/// Among the masks of items that receipts are.
record MaskSearch(MaskedReceipts masks, Ranking ranking, int minimum, int largest) implements SetSearch {
    @Override
    public List<Itemset> from(int rank) {
        return new MaskBranch(this).from(rank);
    }

    @Override
    public int capped() {
        return masks.capped();
    }
}
