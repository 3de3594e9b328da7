package org.cvmworkbench.intake.header;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// How far two words are apart in typing: letters put in, left out or changed (Levenshtein 1966).
final class EditDistance {
    private EditDistance() {}

    /// The word that the mistyped one was most likely to be.
    static String nearest(String mistyped, List<String> words) {
        return words.stream()
                .min(Comparator.comparingInt(word -> between(mistyped, word)))
                .orElse("");
    }

    /// O(length of one × length of the other).
    private static int between(String one, String other) {
        String a = one.toLowerCase(Locale.ROOT);
        String b = other.toLowerCase(Locale.ROOT);
        int[] above = new int[b.length() + 1];
        for (int j = 0; j < above.length; j++) above[j] = j;
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int changed = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, Math.min(above[j], row[j - 1]) + 1);
            }
            above = row;
        }
        return above[b.length()];
    }
}
