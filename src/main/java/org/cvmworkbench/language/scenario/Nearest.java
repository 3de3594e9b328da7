package org.cvmworkbench.language.scenario;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/// The known word a mistyped one most likely meant.
final class Nearest {
    private Nearest() {}

    static String to(String typed, Collection<String> known) {
        return known.stream()
                .min(Comparator.comparingInt(
                        word -> distance(typed.toLowerCase(Locale.ROOT), word.toLowerCase(Locale.ROOT))))
                .orElseThrow();
    }

    /// The edits that make one word of another (Levenshtein 1966), in O(length · length).
    static int distance(String from, String to) {
        int[] previous = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) previous[j] = j;
        for (int i = 1; i <= from.length(); i++) {
            int[] current = new int[to.length() + 1];
            current[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int replace = previous[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(replace, 1 + Math.min(previous[j], current[j - 1]));
            }
            previous = current;
        }
        return previous[to.length()];
    }
}
