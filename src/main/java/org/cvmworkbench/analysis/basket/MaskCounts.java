package org.cvmworkbench.analysis.basket;

/// How often each mask came, as a hash table with open addressing. Belongs to one thread.
final class MaskCounts {
    private static final long MIXING = 0x9E3779B97F4A7C15L; // 2^64 over the golden ratio
    private static final int SHIFT = 29;
    private static final int SMALLEST = 1 << 10;

    private long[] masks = new long[SMALLEST];
    private int[] counts = new int[SMALLEST];
    private int size;

    /// @param mask not 0
    void add(long mask, int count) {
        int at = slot(mask);
        if (masks[at] == 0) {
            if (2 * size >= masks.length) {
                grow();
                at = slot(mask);
            }
            masks[at] = mask;
            size++;
        }
        counts[at] += count;
    }

    private int slot(long mask) {
        int last = masks.length - 1;
        int at = (int) (mixed(mask) >>> Integer.SIZE) & last;
        while (masks[at] != 0 && masks[at] != mask) at = (at + 1) & last;
        return at;
    }

    private static long mixed(long mask) {
        long mixed = (mask ^ mask >>> Integer.SIZE) * MIXING;
        return mixed ^ (mixed >>> SHIFT);
    }

    private void grow() {
        long[] oldMasks = masks;
        int[] oldCounts = counts;
        masks = new long[2 * oldMasks.length];
        counts = new int[masks.length];
        for (int i = 0; i < oldMasks.length; i++) {
            if (oldMasks[i] == 0) continue;
            int at = slot(oldMasks[i]);
            masks[at] = oldMasks[i];
            counts[at] = oldCounts[i];
        }
    }

    /// Adds those of a part, told by their lowest bits after mixing: parts of several tables can be
    /// added up at once.
    ///
    /// @param part 0 to `parts - 1`
    /// @param parts a power of 2
    void addPart(MaskCounts other, int part, int parts) {
        for (int i = 0; i < other.masks.length; i++) {
            long mask = other.masks[i];
            if (mask != 0 && (mixed(mask) & (parts - 1)) == part) add(mask, other.counts[i]);
        }
    }

    int size() {
        return size;
    }

    /// Writes all masks and how often they came, from a place on, in no order that matters.
    void copy(long[] intoMasks, int[] intoCounts, int place) {
        int at = place;
        for (int i = 0; i < masks.length; i++) {
            if (masks[i] == 0) continue;
            intoMasks[at] = masks[i];
            intoCounts[at++] = counts[i];
        }
    }
}
