package org.cvmworkbench.analysis.customers;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Stream;
import org.cvmworkbench.columns.Dictionary;

/// A word, small or in capitals: ASCII letters in any mixture, others all small, all in capitals or with one capital.
final class SoughtWord implements Sought {
    private static final int TO_SMALL = 'a' - 'A';

    /// In UTF-8, ASCII letters small.
    private final byte[][] spellings;

    private SoughtWord(byte[][] spellings) {
        this.spellings = spellings;
    }

    /// @param typed at least one character
    static SoughtWord of(String typed) {
        String small = typed.toLowerCase(Locale.ROOT);
        int first = small.offsetByCodePoints(0, 1);
        String capital = small.substring(0, first).toUpperCase(Locale.ROOT) + small.substring(first);
        return new SoughtWord(Stream.of(small, small.toUpperCase(Locale.ROOT), capital)
                .map(SoughtWord::small)
                .distinct()
                .map(spelling -> spelling.getBytes(StandardCharsets.UTF_8))
                .toArray(byte[][]::new));
    }

    private static String small(String text) {
        return text.codePoints()
                .map(letter -> letter >= 'A' && letter <= 'Z' ? letter + TO_SMALL : letter)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Override
    public boolean begins(Dictionary words, int code) {
        int length = words.length(code);
        for (byte[] spelling : spellings) if (length >= spelling.length && begins(words, code, spelling)) return true;
        return false;
    }

    private static boolean begins(Dictionary words, int code, byte[] spelling) {
        for (int i = 0; i < spelling.length; i++) {
            byte letter = words.at(code, i);
            if ((letter >= 'A' && letter <= 'Z' ? letter + TO_SMALL : letter) != spelling[i]) return false;
        }
        return true;
    }

    @Override
    public boolean is(Dictionary words, int code) {
        return words.length(code) == spellings[0].length;
    }
}
