package org.cvmworkbench.analysis.basket;

import java.util.List;
import java.util.stream.IntStream;
import org.cvmworkbench.columns.Parts;
import org.cvmworkbench.columns.Snapshot;

/// Receipts with at least two frequent items, as masks with a bit for each rank. Equal ones are one,
/// with how many there are: three million receipts of forty categories are but 300,000 different ones.
record MaskedReceipts(long[] masks, int[] counts, int capped) {
    private static final int PARTS = 16;

    private record Part(MaskCounts counts, int capped) {}

    /// O(lines), on all processors.
    static MaskedReceipts of(Snapshot snapshot, Items items, CountedReceipts counted, Ranking ranking, int cap) {
        List<Part> parts = Parts.find(counted.in().length, (from, to) -> {
            ItemWalk walk = new ItemWalk(snapshot, items);
            MaskCounts counts = new MaskCounts();
            int capped = 0;
            for (int receipt = from; receipt < to; receipt++) {
                if (!counted.in()[receipt]) continue;
                long mask = mask(walk, walk.follow(receipt), ranking);
                if (Long.bitCount(mask) > cap) {
                    mask = lowest(mask, cap);
                    capped++;
                }
                if (Long.bitCount(mask) > 1) counts.add(mask, 1);
            }
            return new Part(counts, capped);
        });
        List<MaskCounts> together = IntStream.range(0, PARTS)
                .parallel()
                .mapToObj(number -> {
                    MaskCounts all = new MaskCounts();
                    for (Part part : parts) all.addPart(part.counts, number, PARTS);
                    return all;
                })
                .toList();
        int size = together.stream().mapToInt(MaskCounts::size).sum();
        MaskedReceipts receipts = new MaskedReceipts(
                new long[size],
                new int[size],
                parts.stream().mapToInt(Part::capped).sum());
        int place = 0;
        for (MaskCounts part : together) {
            part.copy(receipts.masks, receipts.counts, place);
            place += part.size();
        }
        return receipts;
    }

    private static long mask(ItemWalk walk, int count, Ranking ranking) {
        long mask = 0;
        for (int i = 0; i < count; i++) {
            int rank = ranking.of()[walk.item(i)];
            if (rank != Ranking.NONE) mask |= 1L << rank;
        }
        return mask;
    }

    /// The most frequent items.
    private static long lowest(long mask, int cap) {
        long rest = mask;
        for (int i = 0; i < cap; i++) rest &= rest - 1;
        return mask ^ rest;
    }
}
