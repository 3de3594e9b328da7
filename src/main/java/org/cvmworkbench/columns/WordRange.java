package org.cvmworkbench.columns;

import java.util.Arrays;

/// The first and the last of some words in the order of their bytes, each cut short: a word that lies outside is none
/// of them, one that lies inside may be.
public record WordRange(byte[] first, byte[] last) {
    /// Bytes of a word that are looked at.
    static final int MOST = 32;

    /// Of the words with the codes `from` to `to - 1`. O(their bytes).
    public static WordRange of(Dictionary words, int from, int to) {
        byte[] text = words.rawBytes();
        int first = 0;
        int last = 0;
        for (int code = from; code < to; code++) {
            if (words.length(code) == 0) continue;
            if (last == 0 || compare(text, words, code, last) > 0) last = code;
            if (first == 0 || (code != last && compare(text, words, code, first) < 0)) first = code;
        }
        return new WordRange(cut(words, first), cut(words, last));
    }

    private static int compare(byte[] text, Dictionary words, int one, int other) {
        return Arrays.compareUnsigned(
                text, words.start(one), words.end(one), text, words.start(other), words.end(other));
    }

    private static byte[] cut(Dictionary words, int code) {
        int start = words.start(code);
        return Arrays.copyOfRange(words.rawBytes(), start, Math.min(words.end(code), start + MOST));
    }

    /// Whether a word may be among both.
    public boolean meets(WordRange other) {
        return Arrays.compareUnsigned(first, other.last) <= 0 && Arrays.compareUnsigned(other.first, last) <= 0;
    }

    void put(ByteSink sink) {
        put(sink, first);
        put(sink, last);
    }

    private static void put(ByteSink sink, byte[] word) {
        sink.putUnsigned(word.length);
        sink.put(word, 0, word.length);
    }

    /// @throws IllegalArgumentException or IndexOutOfBoundsException when [#put] has not put it there
    static WordRange take(ByteSource source) {
        return new WordRange(word(source), word(source));
    }

    private static byte[] word(ByteSource source) {
        long length = source.takeUnsigned();
        if (length < 0 || length > MOST) throw new IllegalArgumentException("no range of words");
        byte[] word = new byte[(int) length];
        source.take(word, 0, word.length);
        return word;
    }
}
