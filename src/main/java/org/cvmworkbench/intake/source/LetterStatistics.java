package org.cvmworkbench.intake.source;

import java.nio.charset.Charset;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Which single-byte encoding makes words of the bytes: each character counts the logarithm of how often it is met,
/// letters by their frequency in Russian, by what stands beside them, and by capitals where capitals belong.
final class LetterStatistics {
    /// The letters of Russian from the most frequent, and how often each comes in 10,000 (Russian National Corpus).
    private static final String LETTERS = "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё";

    private static final int[] FREQUENCY = {
        1097, 845, 801, 735, 670, 626, 547, 473, 454, 440, 349, 321, 298, 281, 262, 201, 190, 174, 170, 165, 159, 144,
        121, 97, 94, 73, 64, 48, 36, 32, 26, 4, 4
    };

    private static final String SIGNS = "£€§°«»№©®™–—‘’“”„•…½¼¾²³±×\u00a0¿¡";
    private static final double SIGN = Math.log(0.05);
    private static final double ACCENTED = Math.log(0.03);
    private static final double RARE = Math.log(0.0005);
    private static final double IMPOSSIBLE = Math.log(0.00001);

    private LetterStatistics() {}

    /// @param words as [Utf8Evidence#foreign()] has them
    /// @return those that make sense of them, the likeliest first
    static List<Charset> likeliest(byte[] words) {
        record Fit(Charset charset, double mean) {}
        return Stream.of("windows-1251", "windows-1252", "KOI8-R", "IBM866")
                .map(Charset::forName)
                .map(charset -> new Fit(charset, mean(new String(words, charset))))
                .filter(fit -> fit.mean() > RARE)
                .sorted(Comparator.comparingDouble(Fit::mean).reversed())
                .map(Fit::charset)
                .toList();
    }

    private static double mean(String words) {
        double sum = 0;
        int count = 0;
        for (int i = 0; i < words.length(); i++) {
            if (words.charAt(i) < 0x80) continue;
            sum += logarithm(i == 0 ? ' ' : words.charAt(i - 1), words.charAt(i), next(words, i));
            count++;
        }
        return sum / Math.max(1, count);
    }

    private static char next(String words, int i) {
        return i + 1 == words.length() ? ' ' : words.charAt(i + 1);
    }

    private static double logarithm(char before, char c, char after) {
        int rank = LETTERS.indexOf(Character.toLowerCase(c));
        if (rank >= 0) {
            if (isLatin(before) || isLatin(after)) return IMPOSSIBLE;
            boolean capitalInside = Character.isUpperCase(c) && Character.isLowerCase(before);
            return Math.log(FREQUENCY[rank] / 10_000.0) + (capitalInside ? RARE : 0);
        }
        if (SIGNS.indexOf(c) >= 0) return SIGN;
        if (!Character.isLetter(c) || !isLatinOne(c)) return IMPOSSIBLE;
        boolean amongLatin = before < 0x80 && after < 0x80 && (isLatin(before) || isLatin(after));
        return amongLatin && (Character.isLowerCase(c) || !Character.isLowerCase(before)) ? ACCENTED : RARE;
    }

    private static boolean isLatin(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isLatinOne(char c) {
        return (c < 'ÿ' && "ðþÐÞ".indexOf(c) < 0) || "ŒœŠšŽž".indexOf(c) >= 0;
    }
}
