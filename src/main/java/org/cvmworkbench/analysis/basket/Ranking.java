package org.cvmworkbench.analysis.basket;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.cvmworkbench.columns.Parts;
import org.cvmworkbench.columns.Snapshot;

/// The items that are in enough receipts, by rank: 0 is in the most; of equals, the one with the
/// smaller number.
///
/// @param items by rank
/// @param counts the receipts each is in, by rank
/// @param of the rank of each item, [#NONE] of one that is not frequent
record Ranking(int[] items, int[] counts, int[] of) {
    static final int NONE = -1;

    /// O(lines + items · log items), on all processors.
    ///
    /// @param minimum the receipts a frequent item is in at least
    static Ranking of(Snapshot snapshot, Items items, CountedReceipts counted, int minimum) {
        int[] counts = new int[items.size()];
        Parts.find(counted.in().length, (from, to) -> ItemWalk.counts(snapshot, items, counted, from, to))
                .forEach(part -> Arrays.setAll(counts, item -> counts[item] + part[item]));
        int[] ranked = IntStream.range(1, counts.length)
                .filter(item -> counts[item] >= minimum)
                .boxed()
                .sorted((one, other) -> Integer.compare(counts[other], counts[one]))
                .mapToInt(Integer::intValue)
                .toArray();
        int[] rankOf = new int[items.size()];
        Arrays.fill(rankOf, NONE);
        for (int rank = 0; rank < ranked.length; rank++) rankOf[ranked[rank]] = rank;
        return new Ranking(
                ranked, IntStream.of(ranked).map(item -> counts[item]).toArray(), rankOf);
    }

    int size() {
        return items.length;
    }

    /// A set of the first ranks of an array.
    Itemset set(int[] ranks, int size, int receipts) {
        int[] set = new int[size];
        for (int i = 0; i < size; i++) set[i] = items[ranks[i]];
        Arrays.sort(set);
        return new Itemset(set, receipts);
    }
}
