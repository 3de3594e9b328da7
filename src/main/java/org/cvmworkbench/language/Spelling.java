package org.cvmworkbench.language;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Finds the word somebody meant who wrote another.
public final class Spelling {
    private static final int LONGEST = 30;

    private Spelling() {}

    /// The candidate that is the same in other case, or else fewest letters away, the first of equals, if it is no more
    /// than a third of the letters, or one of two or three.
    public static Optional<String> nearest(String written, List<String> candidates) {
        Optional<String> same =
                candidates.stream().filter(written::equalsIgnoreCase).findFirst();
        if (same.isPresent() || written.length() < 2 || written.length() > LONGEST) return same;
        String word = written.toLowerCase(Locale.ROOT);
        int tolerated = Math.max(1, word.length() / 3);
        return candidates.stream()
                .filter(candidate -> Math.abs(candidate.length() - word.length()) <= tolerated)
                .filter(candidate -> Character.isLetterOrDigit(candidate.charAt(0)))
                .min(Comparator.comparingInt(candidate -> distance(word, candidate.toLowerCase(Locale.ROOT))))
                .filter(candidate -> distance(word, candidate.toLowerCase(Locale.ROOT)) <= tolerated);
    }

    /// Letters to add, drop, replace or swap with their neighbour: the optimal string alignment distance.
    private static int distance(String a, String b) {
        int[][] steps = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                steps[i][j] = i == 0 || j == 0 ? i + j : fewest(steps, a, b, i, j);
            }
        }
        return steps[a.length()][b.length()];
    }

    private static int fewest(int[][] steps, String a, String b, int i, int j) {
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        int replaced = steps[i - 1][j - 1] + (same ? 0 : 1);
        int fewest = Math.min(replaced, Math.min(steps[i - 1][j], steps[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(fewest, steps[i - 2][j - 2] + 1) : fewest;
    }
}
