package org.cvmworkbench.analysis.customers;

import org.cvmworkbench.columns.Dictionary;
import org.cvmworkbench.columns.RadixOrder;

/// The place of every word of a dictionary among its words: by their characters, or, where all are plain digits, by the
/// numbers they are.
///
/// A radix sort from the front, eight bytes at a time (McIlroy, Bostic, McIlroy 1993): O(bytes that tell words apart).
final class WordRanks {
    private final Dictionary dictionary;
    private final int[] codes;
    private final long[] windows;
    private final RadixOrder order;

    private WordRanks(Dictionary dictionary) {
        this.dictionary = dictionary;
        this.codes = new int[dictionary.size()];
        this.windows = new long[codes.length];
        this.order = new RadixOrder(windows, codes);
        for (int code = 0; code < codes.length; code++) codes[code] = code;
    }

    /// @return by code; equal words do not happen
    static int[] of(Dictionary dictionary) {
        WordRanks ranks = new WordRanks(dictionary);
        if (isDigits(dictionary)) ranks.sortByLength();
        else ranks.sort(0, ranks.codes.length, 0);
        int[] ranked = new int[ranks.codes.length];
        for (int rank = 0; rank < ranked.length; rank++) ranked[ranks.codes[rank]] = rank;
        return ranked;
    }

    /// Among plain digits without zeros in front the longer number is the greater.
    private void sortByLength() {
        for (int i = 0; i < codes.length; i++) windows[i] = dictionary.length(codes[i]);
        order.sort(0, codes.length);
        int from = 0;
        for (int to = 1; to <= codes.length; to++) {
            if (to < codes.length && dictionary.length(codes[to]) == dictionary.length(codes[from])) continue;
            sort(from, to, 0);
            from = to;
        }
    }

    /// Sorts words that are equal up to `offset`.
    private void sort(int from, int to, int offset) {
        for (int i = from; i < to; i++) windows[i] = dictionary.window(codes[i], offset);
        order.sort(from, to);
        int first = from;
        for (int next = from + 1; next <= to; next++) {
            if (next < to && windows[next] == windows[first]) continue;
            if (next - first > 1 && dictionary.length(codes[next - 1]) > offset) sort(first, next, offset + Long.BYTES);
            first = next;
        }
    }

    private static boolean isDigits(Dictionary dictionary) {
        for (int code = 1; code < dictionary.size(); code++) {
            for (int i = 0; i < dictionary.length(code); i++) {
                int character = dictionary.at(code, i);
                if (character < '0' || character > '9') return false;
            }
        }
        return true;
    }
}
