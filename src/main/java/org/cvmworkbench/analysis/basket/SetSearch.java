package org.cvmworkbench.analysis.basket;

import java.util.List;
import org.cvmworkbench.columns.Snapshot;

/// Looks for frequent sets, item by item. Safe on any thread.
sealed interface SetSearch permits ListSearch, MaskSearch {
    /// All frequent sets whose rarest item has this rank.
    List<Itemset> from(int rank);

    /// Receipts of which not all frequent items were looked at.
    int capped();

    /// As many items as fit in a word make masks of receipts, of which equal ones are looked at once;
    /// more make lists.
    static SetSearch of(
            Snapshot snapshot, Items items, CountedReceipts counted, Ranking ranking, BasketRequest request) {
        int minimum = request.minimum(counted.count());
        if (ranking.size() <= Long.SIZE) {
            MaskedReceipts masks = MaskedReceipts.of(snapshot, items, counted, ranking, request.cap());
            return new MaskSearch(masks, ranking, minimum, request.largest());
        }
        return ListSearch.of(
                Baskets.of(snapshot, items, counted, ranking, request.cap()), ranking, minimum, request.largest());
    }
}
