package org.cvmworkbench.columns;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.IntStream;

/// A dictionary that grows: new words get the next codes. Belongs to one thread.
///
/// Words are found by open addressing over a hash of their bytes, a half-full table at most: look-up and addition take
/// constant time in the mean. The table has the hashes too, so that a word it lacks is seldom compared with another:
/// each comparison is a walk to a distant place in memory.
public final class DictionaryBuilder {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long FACTOR = 0x9e3779b97f4a7c15L;
    /// Words that one processor looks up at a time.
    private static final int PART = 1 << 16;
    /// Words whose slots are looked at together.
    private static final int BATCH = 256;

    private final String name;
    private byte[] bytes;
    private int[] ends;
    private int size;
    /// A hash in the upper half, its code in the lower; 0 where there is none.
    private long[] slots;

    /// Goes on where `base` ends; `base` itself stays as it is.
    public DictionaryBuilder(Dictionary base) {
        this.name = base.name();
        this.size = base.size();
        this.bytes = Arrays.copyOf(base.rawBytes(), Math.max(1024, end(base)));
        this.ends = Arrays.copyOf(base.rawEnds(), Math.max(64, base.size()));
        this.slots = new long[Integer.highestOneBit(Math.max(32, base.size())) * 4];
        for (int code = 1; code < size; code++) place(code);
    }

    private static int end(Dictionary base) {
        return base.rawEnds()[base.size() - 1];
    }

    public String name() {
        return name;
    }

    public int size() {
        return size;
    }

    /// The code of the word, a new one if it has none yet. The empty word is code 0.
    public int add(String word) {
        byte[] utf8 = word.getBytes(StandardCharsets.UTF_8);
        return add(utf8, 0, utf8.length);
    }

    /// As [#add(String)], for a word that already is UTF-8.
    public int add(byte[] text, int from, int to) {
        if (from == to) return 0;
        int hash = hash(text, from, to);
        int slot = find(hash, text, from, to);
        if (slots[slot] != 0) return (int) slots[slot];
        int code = append(text, from, to);
        slots[slot] = entry(hash, code);
        if (size * 2 > slots.length) grow();
        return code;
    }

    /// The code of the word, or -1.
    public int codeOf(String word) {
        byte[] utf8 = word.getBytes(StandardCharsets.UTF_8);
        if (utf8.length == 0) return 0;
        int code = (int) slots[find(hash(utf8, 0, utf8.length), utf8, 0, utf8.length)];
        return code == 0 ? -1 : code;
    }

    /// Appends words as [Dictionary#bytes] gives them. They must be new.
    public void addAll(byte[] text, int[] lengths) {
        int from = 0;
        for (int length : lengths) {
            append(text, from, from + length);
            from += length;
        }
        while (size * 2 > slots.length) slots = new long[slots.length * 2];
        Arrays.fill(slots, 0);
        for (int code = 1; code < size; code++) place(code);
    }

    /// The code here of each code there, words that come for the first time added. The slots of many words are looked
    /// at before the first of them is compared: the walks to distant places in memory then overlap.
    public int[] addAll(DictionaryBuilder others) {
        int[] codes = new int[others.size];
        long[] entries = new long[BATCH];
        for (int from = 1; from < codes.length; from += BATCH) {
            int to = Math.min(codes.length, from + BATCH);
            for (int code = from; code < to; code++) {
                int hash = hash(others.bytes, others.ends[code - 1], others.ends[code]);
                entries[code - from] = slots[hash & slots.length - 1];
            }
            for (int code = from; code < to; code++) {
                int start = others.ends[code - 1];
                int end = others.ends[code];
                int likely = (int) entries[code - from];
                boolean there = likely > 0 && equal(bytes, ends[likely - 1], ends[likely], others.bytes, start, end);
                codes[code] = there ? likely : add(others.bytes, start, end);
            }
        }
        return codes;
    }

    /// The code in a larger dictionary of each code here; words that it lacks get the codes behind its last, in their
    /// order. Goes through what is known of the other on all processors and looks it up here, so that
    /// nothing is made that is larger than this.
    ///
    /// @param other with all its words of [#range]
    public int[] codesIn(KnownDictionary other) {
        int[] codes = new int[size];
        for (WordPart part : other.parts()) find(part, codes);
        int next = other.size();
        for (int code = 1; code < size; code++) if (codes[code] == 0) codes[code] = next++;
        return codes;
    }

    private void find(WordPart part, int[] codes) {
        Dictionary words = part.words();
        byte[] text = words.rawBytes();
        IntStream.range(0, Math.ceilDiv(words.size(), PART)).parallel().forEach(piece -> {
            int to = Math.min(words.size(), (piece + 1) * PART);
            for (int code = Math.max(1, piece * PART); code < to; code++) {
                int own = codeOf(text, words.start(code), words.end(code));
                if (own > 0) codes[own] = part.first() + code - 1;
            }
        });
    }

    /// Those of the words here that a larger dictionary lacks.
    ///
    /// @param codes as [#codesIn] gave them
    public WordPart beyond(KnownDictionary other, int[] codes) {
        DictionaryBuilder lacking = new DictionaryBuilder(Dictionary.empty(name));
        for (int code = 1; code < size; code++) {
            if (codes[code] >= other.size()) lacking.append(bytes, ends[code - 1], ends[code]);
        }
        return new WordPart(other.size(), lacking.build());
    }

    /// Between which words all these lie. O(their bytes).
    public WordRange range() {
        return WordRange.of(build(), 1, size);
    }

    private int codeOf(byte[] text, int from, int to) {
        return (int) slots[find(hash(text, from, to), text, from, to)];
    }

    /// Forgets all words.
    public void clear() {
        size = 1;
        Arrays.fill(slots, 0);
    }

    /// The words so far. What is added later lies behind them in the same arrays.
    public Dictionary build() {
        return new Dictionary(name, bytes, ends, size);
    }

    private int append(byte[] text, int from, int to) {
        int start = ends[size - 1];
        int end = start + to - from;
        if (end > bytes.length) bytes = Arrays.copyOf(bytes, Math.max(end, bytes.length + (bytes.length >> 1)));
        if (size == ends.length) ends = Arrays.copyOf(ends, size + (size >> 1));
        System.arraycopy(text, from, bytes, start, to - from);
        ends[size] = end;
        return size++;
    }

    private int find(int hash, byte[] text, int from, int to) {
        int mask = slots.length - 1;
        int slot = hash & mask;
        while (slots[slot] != 0 && !isAt(slot, hash, text, from, to)) slot = (slot + 1) & mask;
        return slot;
    }

    private boolean isAt(int slot, int hash, byte[] text, int from, int to) {
        if ((int) (slots[slot] >>> 32) != hash) return false;
        int code = (int) slots[slot];
        return equal(bytes, ends[code - 1], ends[code], text, from, to);
    }

    /// Most words have between eight and sixteen bytes: two looks at eight of them.
    private static boolean equal(byte[] own, int start, int end, byte[] text, int from, int to) {
        int length = to - from;
        if (end - start != length) return false;
        if (length < Long.BYTES || length > 2 * Long.BYTES) return Arrays.equals(own, start, end, text, from, to);
        return (long) LONGS.get(own, start) == (long) LONGS.get(text, from)
                && (long) LONGS.get(own, end - Long.BYTES) == (long) LONGS.get(text, to - Long.BYTES);
    }

    /// A word that the table lacks.
    private void place(int code) {
        place(entry(hash(bytes, ends[code - 1], ends[code]), code));
    }

    private void place(long entry) {
        int mask = slots.length - 1;
        int slot = (int) (entry >>> 32) & mask;
        while (slots[slot] != 0) slot = (slot + 1) & mask;
        slots[slot] = entry;
    }

    private void grow() {
        long[] entries = slots;
        slots = new long[entries.length * 2];
        for (long entry : entries) if (entry != 0) place(entry);
    }

    private static long entry(int hash, int code) {
        return (long) hash << 32 | code;
    }

    /// Eight bytes at a time, the last of them overlapping those before; what is shorter byte by byte.
    static int hash(byte[] text, int from, int to) {
        int length = to - from;
        long hash = length;
        if (length < Long.BYTES) {
            for (int i = from; i < to; i++) hash = hash << Byte.SIZE | (text[i] & 0xff);
            return mixed(hash * FACTOR);
        }
        for (int i = from; i < to - Long.BYTES; i += Long.BYTES) hash = mixing(hash ^ (long) LONGS.get(text, i));
        return mixed(mixing(hash ^ (long) LONGS.get(text, to - Long.BYTES)));
    }

    private static long mixing(long hash) {
        long product = hash * FACTOR;
        return product ^ product >>> 32;
    }

    private static int mixed(long hash) {
        return (int) (hash ^ hash >>> 29);
    }
}
