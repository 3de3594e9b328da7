package org.cvmworkbench.analysis.basket;

import java.util.List;
import java.util.stream.IntStream;
import org.cvmworkbench.columns.Parts;
import org.cvmworkbench.columns.Snapshot;

/// The frequent items of receipts that have at least two of them, by rank.
///
/// @param entries the ranks in each receipt, the rarest first, and [#END] behind each receipt
/// @param first where the places of each rank begin; the entry behind the last ends them
/// @param places in `entries` where each rank stands, ascending
/// @param capped receipts of which not all frequent items are there
record Baskets(int[] entries, int[] first, int[] places, int capped) {
    static final int END = -1;

    /// O(lines), on all processors.
    static Baskets of(Snapshot snapshot, Items items, CountedReceipts counted, Ranking ranking, int cap) {
        BasketPart.Ranks ranks = new BasketPart.Ranks(ranking.of(), ranking.size(), cap);
        List<BasketPart> parts =
                Parts.find(counted.in().length, (from, to) -> BasketPart.of(snapshot, items, counted, ranks, from, to));
        return together(ranking.size(), parts);
    }

    private static Baskets together(int ranks, List<BasketPart> parts) {
        int[] first = new int[ranks + 1];
        for (BasketPart part : parts) {
            for (int rank = 0; rank < ranks; rank++) first[rank + 1] += part.counts()[rank];
        }
        for (int rank = 0; rank < ranks; rank++) first[rank + 1] += first[rank];
        int[][] at = new int[parts.size() + 1][];
        int[] begins = new int[parts.size() + 1];
        at[0] = first.clone();
        for (int i = 0; i < parts.size(); i++) {
            BasketPart part = parts.get(i);
            int[] before = at[i];
            at[i + 1] = IntStream.range(0, ranks)
                    .map(rank -> before[rank] + part.counts()[rank])
                    .toArray();
            begins[i + 1] = begins[i] + part.end();
        }
        int[] entries = new int[begins[parts.size()]];
        int[] places = new int[first[ranks]];
        IntStream.range(0, parts.size()).parallel().forEach(i -> parts.get(i).copy(entries, begins[i], places, at[i]));
        int capped = parts.stream().mapToInt(BasketPart::capped).sum();
        return new Baskets(entries, first, places, capped);
    }

    /// How many frequent items there are.
    int ranks() {
        return first.length - 1;
    }
}
