package org.cvmworkbench.columns;

/// Sorts numbered things by a whole number each: stable, by radix of eight bits from the lowest, passing over bytes
/// that are the same in all keys. O(n) per byte that differs; few things are inserted one by one instead.
public final class RadixOrder {
    private static final int FEW = 48;
    private static final int DIGITS = 1 << Byte.SIZE;

    /// Things and the key of each.
    private record Pairs(long[] keys, int[] things) {
        int digit(int place, int shift) {
            return (int) (keys[place] >>> shift) & DIGITS - 1;
        }

        /// @param next where the next pair of each digit goes
        void moveTo(Pairs other, int from, int to, int shift, int[] next) {
            for (int i = from; i < to; i++) {
                int place = next[digit(i, shift)]++;
                other.keys[place] = keys[i];
                other.things[place] = things[i];
            }
        }

        void insert(int from, int to) {
            for (int i = from + 1; i < to; i++) {
                long key = keys[i];
                int thing = things[i];
                int place = i;
                while (place > from && Long.compareUnsigned(keys[place - 1], key) > 0) {
                    keys[place] = keys[place - 1];
                    things[place] = things[--place];
                }
                keys[place] = key;
                things[place] = thing;
            }
        }
    }

    private final Pairs pairs;
    private final Pairs spare;

    /// @param keys by place in `things`; both are sorted in place
    public RadixOrder(long[] keys, int[] things) {
        this.pairs = new Pairs(keys, things);
        this.spare = new Pairs(new long[keys.length], new int[keys.length]);
    }

    /// Sorts what lies from `from` to `to`, exclusive, by the keys as unsigned numbers.
    public void sort(int from, int to) {
        if (to - from <= FEW) pairs.insert(from, to);
        else distribute(from, to);
    }

    private void distribute(int from, int to) {
        int[][] counts = count(from, to);
        Pairs here = pairs;
        Pairs there = spare;
        boolean away = false;
        for (int byteIndex = 0; byteIndex < Long.BYTES; byteIndex++) {
            int shift = byteIndex * Byte.SIZE;
            if (counts[byteIndex][here.digit(from, shift)] == to - from) continue;
            here.moveTo(there, from, to, shift, starts(counts[byteIndex], from));
            Pairs left = here;
            here = there;
            there = left;
            away = !away;
        }
        if (!away) return;
        System.arraycopy(spare.keys, from, pairs.keys, from, to - from);
        System.arraycopy(spare.things, from, pairs.things, from, to - from);
    }

    /// How often each digit stands in each byte.
    private int[][] count(int from, int to) {
        int[][] counts = new int[Long.BYTES][DIGITS];
        for (int i = from; i < to; i++) {
            long rest = pairs.keys[i];
            for (int[] count : counts) {
                count[(int) rest & DIGITS - 1]++;
                rest >>>= Byte.SIZE;
            }
        }
        return counts;
    }

    private static int[] starts(int[] counts, int from) {
        int[] starts = new int[counts.length];
        int start = from;
        for (int i = 0; i < counts.length; i++) {
            starts[i] = start;
            start += counts[i];
        }
        return starts;
    }
}
