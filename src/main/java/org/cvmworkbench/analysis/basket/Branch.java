package org.cvmworkbench.analysis.basket;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Finds all frequent sets whose rarest item is a given one. Belongs to one thread.
///
/// A set grows by items more frequent than those it has. What it can grow by is counted in the receipts
/// it is in; these are copied without what is not frequent among them, so deeper sets look at less and
/// less (occurrence deliver and database reduction of LCM: Uno, Kiyomi & Arimura, FIMI 2004). O(items
/// of the receipts each found set is in).
final class Branch {
    /// What grows a set: the receipts it is in.
    ///
    /// @param entries as in [Baskets]
    /// @param places of the set's last item in them
    private record Within(int[] entries, int[] places, int from, int to) {}

    private final ListSearch search;
    private final int[][] counts;
    private final int[] ranks;
    private final List<Itemset> found = new ArrayList<>();

    Branch(ListSearch search) {
        this.search = search;
        this.counts = new int[search.largest()][];
        this.ranks = new int[search.largest()];
    }

    List<Itemset> from(int rank) {
        found.clear();
        ranks[0] = rank;
        keep(1, search.ranking().counts()[rank]);
        if (search.largest() > 1) {
            int[] below = new int[rank];
            Arrays.setAll(below, other -> other);
            Baskets all = search.baskets();
            grow(1, new Within(all.entries(), all.places(), all.first()[rank], all.first()[rank + 1]), below, rank);
        }
        return List.copyOf(found);
    }

    private void keep(int size, int receipts) {
        found.add(search.ranking().set(ranks, size, receipts));
    }

    /// @param candidates ascending, of which the first `count` may be added
    private void grow(int size, Within within, int[] candidates, int count) {
        if (within.to - within.from < search.minimum()) return;
        int[] counted = counted(size, within);
        int[] frequent = new int[count];
        int many = 0;
        long room = 0;
        for (int i = 0; i < count; i++) {
            int rank = candidates[i];
            if (counted[rank] < search.minimum()) {
                counted[rank] = 0;
                continue;
            }
            ranks[size] = rank;
            keep(size + 1, counted[rank]);
            frequent[many++] = rank;
            room += counted[rank];
        }
        if (size + 1 < search.largest() && many > 1)
            grow(size, reduced(within, counted, room), frequent, many, counted);
        for (int i = 0; i < many; i++) counted[frequent[i]] = 0;
    }

    private int[] counted(int size, Within within) {
        if (counts[size] == null) counts[size] = new int[search.ranking().size()];
        int[] counted = counts[size];
        if (size == 1 && search.pairs().isPresent()) {
            search.pairs().get().copy(ranks[0], counted);
            return counted;
        }
        int[] entries = within.entries;
        for (int i = within.from; i < within.to; i++) {
            for (int at = within.places[i] + 1; entries[at] >= 0; at++) counted[entries[at]]++;
        }
        return counted;
    }

    /// The receipts with at least two frequent items after the last one, of these items alone.
    private static Within reduced(Within within, int[] counted, long room) {
        int[] left = new int[Math.toIntExact(room + within.to - within.from)];
        int[] entries = within.entries;
        int end = 0;
        for (int i = within.from; i < within.to; i++) {
            int start = end;
            for (int at = within.places[i] + 1; entries[at] >= 0; at++) {
                left[end] = entries[at];
                if (counted[entries[at]] > 0) end++;
            }
            if (end - start < 2) end = start;
            else left[end++] = Baskets.END;
        }
        return new Within(left, within.places, 0, end);
    }

    /// @param all whose places are all its entries
    private void grow(int size, Within all, int[] frequent, int many, int[] counted) {
        for (int i = 0; i < many; i++) counted[frequent[i]] = 0;
        for (int i = 0; i < all.to; i++) if (all.entries[i] >= 0) counted[all.entries[i]]++;
        int[] first = new int[many + 1];
        for (int i = 0; i < many; i++) {
            first[i + 1] = first[i] + counted[frequent[i]];
            counted[frequent[i]] = first[i];
        }
        int[] places = new int[first[many]];
        for (int i = 0; i < all.to; i++) if (all.entries[i] >= 0) places[counted[all.entries[i]]++] = i;
        for (int i = 1; i < many; i++) {
            ranks[size] = frequent[i];
            grow(size + 1, new Within(all.entries, places, first[i], first[i + 1]), frequent, i);
        }
    }
}
