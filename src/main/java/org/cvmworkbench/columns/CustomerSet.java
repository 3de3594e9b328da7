package org.cvmworkbench.columns;

import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;

/// Some of the customers of a snapshot, one bit each. Immutable; two sets belong together only when they come from the
/// same snapshot.
public final class CustomerSet {
    private final long[] words;
    private final int size;

    private CustomerSet(long[] words, int size) {
        this.words = words;
        this.size = size;
    }

    /// @param words 64 customers each, the lowest bit the first; bits past `size` are cleared; the array is given away
    public static CustomerSet ofWords(long[] words, int size) {
        if (words.length != (size + 63) >>> 6) throw new IllegalArgumentException("words for " + size);
        if ((size & 63) != 0) words[words.length - 1] &= -1L >>> -size;
        return new CustomerSet(words, size);
    }

    public static CustomerSet none(int size) {
        return new CustomerSet(new long[(size + 63) >>> 6], size);
    }

    public static CustomerSet all(int size) {
        return none(size).not();
    }

    /// @param belongs is asked on several threads
    public static CustomerSet where(int size, IntPredicate belongs) {
        long[] words = new long[(size + 63) >>> 6];
        Parts.each(size, (from, to) -> {
            for (int customer = from; customer < to; customer++) {
                if (belongs.test(customer)) words[customer >>> 6] |= 1L << customer;
            }
        });
        return new CustomerSet(words, size);
    }

    /// How many customers the snapshot has.
    public int size() {
        return size;
    }

    public int count() {
        int count = 0;
        for (long word : words) count += Long.bitCount(word);
        return count;
    }

    public boolean contains(int customer) {
        return (words[customer >>> 6] & 1L << customer) != 0;
    }

    public CustomerSet and(CustomerSet other) {
        long[] both = words.clone();
        for (int i = 0; i < both.length; i++) both[i] &= other.words[i];
        return new CustomerSet(both, size);
    }

    public CustomerSet or(CustomerSet other) {
        long[] either = words.clone();
        for (int i = 0; i < either.length; i++) either[i] |= other.words[i];
        return new CustomerSet(either, size);
    }

    public CustomerSet not() {
        long[] others = words.clone();
        for (int i = 0; i < others.length; i++) others[i] = ~others[i];
        return ofWords(others, size);
    }

    /// Calls with each member, ascending.
    public void forEach(IntConsumer action) {
        for (int i = 0; i < words.length; i++) {
            for (long rest = words[i]; rest != 0; rest &= rest - 1) {
                action.accept((i << 6) + Long.numberOfTrailingZeros(rest));
            }
        }
    }

    /// Puts the members from `from` to `to - 1`, ascending, at the start of an array.
    ///
    /// @param from of which 64 is a divisor
    /// @return how many they are
    public int members(int from, int to, int[] into) {
        int count = 0;
        for (int i = from >>> 6; i << 6 < to; i++) {
            for (long rest = words[i]; rest != 0; rest &= rest - 1) {
                int member = (i << 6) + Long.numberOfTrailingZeros(rest);
                if (member < to) into[count++] = member;
            }
        }
        return count;
    }

    /// The members, ascending.
    public int[] toArray() {
        int[] members = new int[count()];
        int[] next = {0};
        forEach(customer -> members[next[0]++] = customer);
        return members;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CustomerSet that && size == that.size && Arrays.equals(words, that.words);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(words);
    }

    @Override
    public String toString() {
        return count() + " of " + size;
    }
}
