package org.cvmworkbench.analysis.basket;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// In how many receipts each two frequent items are, from one walk over all of them. With too many
/// items it would not fit, and pairs are counted item by item.
///
/// @param counts by the rarer item, then by the more frequent: pairs of rank r begin at r · (r − 1) / 2
record PairCounts(int[] counts) {
    private static final int MOST_ITEMS = 2800;

    /// O(sum of squares of the items of receipts), on all processors.
    static Optional<PairCounts> of(Baskets baskets) {
        int ranks = baskets.ranks();
        if (ranks > MOST_ITEMS) return Optional.empty();
        int workers = Runtime.getRuntime().availableProcessors();
        int length = baskets.entries().length;
        List<int[]> parts = IntStream.range(0, workers)
                .parallel()
                .mapToObj(part -> counted(
                        baskets, begin(baskets, part, workers, length), begin(baskets, part + 1, workers, length)))
                .toList();
        int[] all = parts.getFirst();
        for (int[] part : parts.subList(1, workers)) for (int i = 0; i < all.length; i++) all[i] += part[i];
        return Optional.of(new PairCounts(all));
    }

    /// Behind a receipt.
    private static int begin(Baskets baskets, int part, int parts, int length) {
        int at = (int) ((long) length * part / parts);
        while (at > 0 && at < length && baskets.entries()[at - 1] != Baskets.END) at++;
        return at;
    }

    private static int[] counted(Baskets baskets, int from, int to) {
        int[] counts = new int[at(baskets.ranks())];
        int[] entries = baskets.entries();
        for (int i = from; i < to; i++) {
            if (entries[i] < 0) continue;
            int row = at(entries[i]);
            for (int other = i + 1; entries[other] >= 0; other++) counts[row + entries[other]]++;
        }
        return counts;
    }

    private static int at(int rank) {
        return rank * (rank - 1) / 2;
    }

    /// Writes the counts of an item with each more frequent one to the start of an array.
    void copy(int rank, int[] into) {
        System.arraycopy(counts, at(rank), into, 0, rank);
    }
}
