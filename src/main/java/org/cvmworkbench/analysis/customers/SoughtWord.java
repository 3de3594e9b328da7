package org.cvmworkbench.analysis.customers;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Stream;
import org.cvmworkbench.columns.Dictionary;

/// A word as it may be written: as typed, small, in capitals, with one capital.
final class SoughtWord implements Sought {
    private final byte[][] spellings;

    private SoughtWord(byte[][] spellings) {
        this.spellings = spellings;
    }

    /// @param typed at least one character
    static SoughtWord of(String typed) {
        String small = typed.toLowerCase(Locale.ROOT);
        int first = small.offsetByCodePoints(0, 1);
        String capital = small.substring(0, first).toUpperCase(Locale.ROOT) + small.substring(first);
        return new SoughtWord(Stream.of(typed, small, small.toUpperCase(Locale.ROOT), capital)
                .distinct()
                .map(spelling -> spelling.getBytes(StandardCharsets.UTF_8))
                .toArray(byte[][]::new));
    }

    @Override
    public boolean begins(Dictionary words, int code) {
        if (words.length(code) == 0) return false;
        byte first = words.at(code, 0);
        for (byte[] spelling : spellings) {
            if (spelling[0] == first && words.startsWith(code, spelling)) return true;
        }
        return false;
    }

    @Override
    public boolean is(Dictionary words, int code) {
        return words.length(code) == spellings[0].length;
    }
}
