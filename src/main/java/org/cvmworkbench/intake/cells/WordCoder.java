package org.cvmworkbench.intake.cells;

import org.cvmworkbench.columns.DictionaryBuilder;

/// Codes words without making strings of them, where they are ASCII. The word of the row before is not looked up again:
/// the lines of a receipt repeat its number, customer and store. Belongs to one thread.
public final class WordCoder {
    private static final int NOT_ASCII = -1;

    private final DictionaryBuilder words;
    private byte[] utf8 = new byte[256];
    private int length = NOT_ASCII;
    private int code;

    public WordCoder(DictionaryBuilder words) {
        this.words = words;
    }

    /// The code of the word in these characters, a new one if it has none yet; 0 for no characters.
    public int code(char[] text, int from, int to) {
        if (!repeats(text, from, to)) {
            length = encode(text, from, to);
            code = length == NOT_ASCII ? words.add(new String(text, from, to - from)) : words.add(utf8, 0, length);
        }
        return code;
    }

    /// The words have been forgotten, so their codes must be.
    public void forget() {
        length = NOT_ASCII;
    }

    private boolean repeats(char[] text, int from, int to) {
        if (to - from != length) return false;
        // numbers differ at their end
        for (int i = length - 1; i >= 0; i--) if (text[from + i] != utf8[i]) return false;
        return true;
    }

    /// Bytes of the word, now in `utf8`, or [#NOT_ASCII].
    private int encode(char[] text, int from, int to) {
        if (utf8.length < to - from) utf8 = new byte[Math.max(to - from, utf8.length * 2)];
        for (int i = from; i < to; i++) {
            if (text[i] >= 0x80) return NOT_ASCII;
            utf8[i - from] = (byte) text[i];
        }
        return to - from;
    }
}
