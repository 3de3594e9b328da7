package org.cvmworkbench.language;

import java.util.Arrays;

/// A pattern as SQL's `like` has it: `%` is any text, `_` any one character, a backslash takes the next character
/// literally. Case matters. Matching takes no memory, and time at most pattern × text.
public final class LikePattern {
    private static final int ANY_TEXT = -1;
    private static final int ANY_CHARACTER = -2;

    private final int[] signs;

    private LikePattern(int[] signs) {
        this.signs = signs;
    }

    public static LikePattern of(String pattern) {
        int[] signs = new int[pattern.length()];
        int length = 0;
        for (int i = 0; i < pattern.length(); i++) {
            char letter = pattern.charAt(i);
            signs[length++] = switch (letter) {
                case '%' -> ANY_TEXT;
                case '_' -> ANY_CHARACTER;
                case '\\' -> i + 1 < pattern.length() ? pattern.charAt(++i) : letter;
                default -> letter;
            };
        }
        return new LikePattern(Arrays.copyOf(signs, length));
    }

    /// Takes the shortest text for each `%`, and lengthens only the last one where the rest does not fit: what an
    /// earlier one could take more, a later one can as well.
    public boolean matches(String text) {
        int sign = 0;
        int at = 0;
        int lastAnyText = -1;
        int resume = 0;
        while (at < text.length()) {
            if (sign < signs.length && signs[sign] == ANY_TEXT) {
                lastAnyText = sign++;
                resume = at;
            } else if (sign < signs.length && (signs[sign] == ANY_CHARACTER || signs[sign] == text.charAt(at))) {
                sign++;
                at++;
            } else if (lastAnyText >= 0) {
                sign = lastAnyText + 1;
                at = ++resume;
            } else {
                return false;
            }
        }
        while (sign < signs.length && signs[sign] == ANY_TEXT) sign++;
        return sign == signs.length;
    }
}
