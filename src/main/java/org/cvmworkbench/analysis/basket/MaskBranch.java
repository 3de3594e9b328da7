package org.cvmworkbench.analysis.basket;

import java.util.ArrayList;
import java.util.List;

/// Finds all frequent sets whose rarest item is a given one, as [Branch] does, among masks. Belongs to
/// one thread.
final class MaskBranch {
    private final MaskSearch search;
    private final int[] ranks;
    private final List<Itemset> found = new ArrayList<>();

    /// Receipts that have a set, without what is not more frequent than its last item.
    private record Within(long[] masks, int[] counts, int size) {
        /// Those with an item, and of these what is more frequent.
        Within having(int rank) {
            long bit = 1L << rank;
            int many = 0;
            for (int i = 0; i < size; i++) if ((masks[i] & bit) != 0 && (masks[i] & bit - 1) != 0) many++;
            Within having = new Within(new long[many], new int[many], many);
            int at = 0;
            for (int i = 0; at < many; i++) {
                if ((masks[i] & bit) == 0 || (masks[i] & bit - 1) == 0) continue;
                having.masks[at] = masks[i] & bit - 1;
                having.counts[at++] = counts[i];
            }
            return having;
        }

        /// Those with at least two of some items, and of these nothing else; equal ones are one.
        Within of(long items) {
            MaskCounts left = new MaskCounts();
            for (int i = 0; i < size; i++) {
                long mask = masks[i] & items;
                if ((mask & mask - 1) != 0) left.add(mask, counts[i]);
            }
            Within of = new Within(new long[left.size()], new int[left.size()], left.size());
            left.copy(of.masks, of.counts, 0);
            return of;
        }

        int[] perRank() {
            int[] perRank = new int[Long.SIZE];
            for (int i = 0; i < size; i++) {
                for (long rest = masks[i]; rest != 0; rest &= rest - 1) {
                    perRank[Long.numberOfTrailingZeros(rest)] += counts[i];
                }
            }
            return perRank;
        }
    }

    MaskBranch(MaskSearch search) {
        this.search = search;
        this.ranks = new int[search.largest()];
    }

    List<Itemset> from(int rank) {
        ranks[0] = rank;
        found.add(search.ranking().set(ranks, 1, search.ranking().counts()[rank]));
        MaskedReceipts all = search.masks();
        if (search.largest() > 1) grow(1, new Within(all.masks(), all.counts(), all.counts().length).having(rank));
        return List.copyOf(found);
    }

    private void grow(int size, Within within) {
        int[] perRank = within.perRank();
        long frequent = 0;
        for (int rank = 0; rank < perRank.length; rank++) {
            if (perRank[rank] < search.minimum()) continue;
            frequent |= 1L << rank;
            ranks[size] = rank;
            found.add(search.ranking().set(ranks, size + 1, perRank[rank]));
        }
        if (size + 1 == search.largest() || (frequent & frequent - 1) == 0) return;
        Within left = within.of(frequent);
        for (long rest = frequent & frequent - 1; rest != 0; rest &= rest - 1) {
            ranks[size] = Long.numberOfTrailingZeros(rest);
            grow(size + 1, left.having(ranks[size]));
        }
    }
}
