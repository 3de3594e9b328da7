package org.cvmworkbench.analysis.health;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Words that cannot be what their column says.
final class BadWords {
    private static final int OLDEST = 110;
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)\\d{4}(?!\\d)");
    private static final Pattern NUMBER = Pattern.compile("(\\d{4})([.,]0+)?");

    private BadWords() {}

    /// @param year of the as-of day
    static boolean isNoBirthYear(String word, int year) {
        String text = word.strip();
        Matcher whole = NUMBER.matcher(text);
        Matcher part = YEAR.matcher(text);
        if (!whole.matches() && !part.find()) return true;
        int born = Integer.parseInt(whole.matches() ? whole.group(1) : part.group());
        return born > year || born < year - OLDEST;
    }
}
