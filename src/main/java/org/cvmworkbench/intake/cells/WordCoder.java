package org.cvmworkbench.intake.cells;

import java.nio.charset.StandardCharsets;
import org.cvmworkbench.columns.DictionaryBuilder;

/// Codes words without making strings of them, where they are ASCII. Belongs to one thread.
public final class WordCoder {
    private final DictionaryBuilder words;
    private byte[] utf8 = new byte[256];

    public WordCoder(DictionaryBuilder words) {
        this.words = words;
    }

    /// The code of the word in these characters, a new one if it has none yet; 0 for no characters.
    public int code(char[] text, int from, int to) {
        if (utf8.length < to - from) utf8 = new byte[Math.max(to - from, utf8.length * 2)];
        for (int i = from; i < to; i++) {
            if (text[i] >= 0x80) return codeOfAny(new String(text, from, to - from));
            utf8[i - from] = (byte) text[i];
        }
        return words.add(utf8, 0, to - from);
    }

    private int codeOfAny(String word) {
        byte[] encoded = word.getBytes(StandardCharsets.UTF_8);
        return words.add(encoded, 0, encoded.length);
    }
}
