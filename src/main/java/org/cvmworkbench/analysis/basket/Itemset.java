package org.cvmworkbench.analysis.basket;

import java.util.Arrays;
import java.util.Comparator;

/// Items that are in the same receipts.
///
/// @param items ascending
/// @param receipts how many have all of them
public record Itemset(int[] items, int receipts) {
    /// Small sets first, of as many items the most frequent, then by item.
    static final Comparator<Itemset> ORDER = Comparator.comparingInt(Itemset::size)
            .thenComparing(Comparator.comparingInt(Itemset::receipts).reversed())
            .thenComparing(Itemset::items, Arrays::compare);

    public int size() {
        return items.length;
    }

    /// The others.
    int[] without(int item) {
        return Arrays.stream(items).filter(other -> other != item).toArray();
    }
}
