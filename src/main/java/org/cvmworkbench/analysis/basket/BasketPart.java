package org.cvmworkbench.analysis.basket;

import org.cvmworkbench.columns.Snapshot;

/// The frequent items of some receipts in a row.
///
/// @param entries ranks, the rarest first, and [Baskets#END] behind each receipt
/// @param end how many entries there are
/// @param counts how often each rank is among them
record BasketPart(int[] entries, int end, int[] counts, int capped) {
    /// @param of the rank of each item, [Ranking#NONE] of one that is not frequent
    record Ranks(int[] of, int count, int cap) {}

    static BasketPart of(Snapshot snapshot, Items items, CountedReceipts counted, Ranks ranks, int from, int to) {
        ItemWalk walk = new ItemWalk(snapshot, items);
        int[] firstLine = snapshot.receipts().firstLine();
        int[] entries = new int[firstLine[to] - firstLine[from] + to - from];
        int[] counts = new int[ranks.count];
        int end = 0;
        int capped = 0;
        for (int receipt = from; receipt < to; receipt++) {
            if (!counted.in()[receipt]) continue;
            int start = end;
            int count = walk.follow(receipt);
            for (int i = 0; i < count; i++) {
                int rank = ranks.of[walk.item(i)];
                if (rank != Ranking.NONE) end = insert(entries, start, end, rank);
            }
            if (end - start > ranks.cap) {
                System.arraycopy(entries, end - ranks.cap, entries, start, ranks.cap);
                end = start + ranks.cap;
                capped++;
            }
            if (end - start < 2) {
                end = start;
                continue;
            }
            for (int i = start; i < end; i++) counts[entries[i]]++;
            entries[end++] = Baskets.END;
        }
        return new BasketPart(entries, end, counts, capped);
    }

    /// Receipts are short, so each item finds its place at once.
    private static int insert(int[] entries, int start, int end, int rank) {
        int at = end;
        while (at > start && entries[at - 1] < rank) {
            entries[at] = entries[at - 1];
            at--;
        }
        entries[at] = rank;
        return end + 1;
    }

    /// Puts the entries at their place among all.
    ///
    /// @param placeAt where the first place of each rank goes; is changed
    void copy(int[] all, int begin, int[] places, int[] placeAt) {
        System.arraycopy(entries, 0, all, begin, end);
        int[] next = placeAt.clone();
        for (int i = 0; i < end; i++) if (entries[i] != Baskets.END) places[next[entries[i]]++] = begin + i;
    }
}
