package org.cvmworkbench.analysis.basket;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.cvmworkbench.analysis.rules.Dimensions;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.model.Progress;
import org.cvmworkbench.model.WorkbenchException;

/// All sets of items that are in enough receipts, exactly.
///
/// @param receipts that were looked at
/// @param minimum the receipts a set is in at least
/// @param capped receipts of which only the most frequent items went into sets of two and more
/// @param sets small ones first, of as many items the most frequent
public record Itemsets(
        Items items, BasketRequest request, CountedReceipts receipts, int minimum, int capped, List<Itemset> sets) {
    /// On all processors; the answer does not depend on how many there are. O(lines + items of the
    /// receipts each set is in).
    ///
    /// @param whom empty for everybody and the anonymous
    /// @throws WorkbenchException where more than [BasketRequest#MOST_SETS] are as frequent
    public static Itemsets of(
            Dimensions dimensions, Optional<CustomerSet> whom, BasketRequest request, Progress progress)
            throws WorkbenchException {
        Items items = Items.of(dimensions.snapshot().products(), request.by());
        CountedReceipts counted = CountedReceipts.of(dimensions, whom);
        int minimum = request.minimum(counted.count());
        progress.checkCancelled();
        Ranking ranking = Ranking.of(dimensions.snapshot(), items, counted, minimum);
        SetSearch search = SetSearch.of(dimensions.snapshot(), items, counted, ranking, request);
        progress.checkCancelled();
        AtomicLong many = new AtomicLong();
        List<List<Itemset>> branches = IntStream.range(0, ranking.size())
                .parallel()
                .mapToObj(rank -> {
                    if (many.get() > BasketRequest.MOST_SETS) return List.<Itemset>of();
                    progress.checkCancelled();
                    List<Itemset> found = search.from(rank);
                    many.addAndGet(found.size());
                    return found;
                })
                .toList();
        if (many.get() > BasketRequest.MOST_SETS) {
            throw BasketRequest.refused("basket.too-many", BasketRequest.MOST_SETS);
        }
        List<Itemset> sets = new ArrayList<>();
        branches.forEach(sets::addAll);
        sets.sort(Itemset.ORDER);
        return new Itemsets(items, request, counted, minimum, search.capped(), List.copyOf(sets));
    }
}
