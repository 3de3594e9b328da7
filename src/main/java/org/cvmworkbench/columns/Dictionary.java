package org.cvmworkbench.columns;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;

/// The words behind a column's codes: code 0 is "nothing there", the others were given in the order the words came.
/// Codes are append-only, so every run of a base may use them. All words lie in one byte array: 3.4 million receipt
/// numbers take 45 MB, not 200.
public final class Dictionary {
    private final String name;
    private final int size;
    private final Held<Words> words;

    /// @param bytes the words in UTF-8, one behind the other
    /// @param ends where each word ends in `bytes`, by code
    record Words(byte[] bytes, int[] ends) {}

    /// @param bytes the words in UTF-8, one behind the other
    /// @param ends where each word ends in `bytes`, by code
    Dictionary(String name, byte[] bytes, int[] ends, int size) {
        this(name, size, Held.later(size, () -> new Words(bytes, ends)));
    }

    /// @param words which are asked for when somebody first reads one
    Dictionary(String name, int size, Held<Words> words) {
        this.name = name;
        this.size = size;
        this.words = words;
    }

    public static Dictionary empty(String name) {
        return new Dictionary(name, new byte[0], new int[1], 1);
    }

    public String name() {
        return name;
    }

    /// One more than the highest code.
    public int size() {
        return size;
    }

    public String value(int code) {
        int start = start(code);
        return new String(rawBytes(), start, end(code) - start, StandardCharsets.UTF_8);
    }

    /// The code of a word, or -1 where no run has it. Linear in the size of the dictionary: for many look-ups take a
    /// [DictionaryBuilder].
    public int codeOf(String word) {
        byte[] sought = word.getBytes(StandardCharsets.UTF_8);
        byte[] bytes = rawBytes();
        int[] ends = rawEnds();
        for (int code = 0; code < size; code++) {
            int start = code == 0 ? 0 : ends[code - 1];
            if (ends[code] - start == sought.length
                    && Arrays.equals(bytes, start, ends[code], sought, 0, sought.length)) return code;
        }
        return -1;
    }

    /// The length of a word in UTF-8 bytes.
    public int length(int code) {
        return end(code) - start(code);
    }

    /// A byte of a word.
    public byte at(int code, int index) {
        return rawBytes()[start(code) + index];
    }

    /// Eight bytes of a word from `offset` on, the first the highest, 0 past its end: compared unsigned, windows order
    /// words as their characters do.
    public long window(int code, int offset) {
        byte[] bytes = rawBytes();
        int from = start(code) + offset;
        int to = Math.min(end(code), from + Long.BYTES);
        long window = 0;
        for (int i = from; i < from + Long.BYTES; i++) window = window << Byte.SIZE | (i < to ? bytes[i] & 0xff : 0);
        return window;
    }

    /// Copies the words with these codes, one behind the other, as [DictionaryBuilder#addAll] takes them back.
    ///
    /// @return the bytes from the start of word `from` to the end of word `to - 1`
    public byte[] bytes(int from, int to) {
        return Arrays.copyOfRange(rawBytes(), start(from), to == 0 ? 0 : end(to - 1));
    }

    /// These words but some, whose codes stand for nothing any more.
    public Dictionary without(BitSet codes) {
        byte[] bytes = rawBytes();
        byte[] left = new byte[bytes.length];
        int[] leftEnds = new int[size];
        int end = 0;
        for (int code = 1; code < size; code++) {
            int length = codes.get(code) ? 0 : length(code);
            System.arraycopy(bytes, start(code), left, end, length);
            end += length;
            leftEnds[code] = end;
        }
        return new Dictionary(name, Arrays.copyOf(left, end), leftEnds, size);
    }

    int start(int code) {
        return code == 0 ? 0 : rawEnds()[code - 1];
    }

    int end(int code) {
        return rawEnds()[code];
    }

    byte[] rawBytes() {
        return words.get().bytes();
    }

    int[] rawEnds() {
        return words.get().ends();
    }
}
