package org.cvmworkbench.model;

import java.util.Locale;
import java.util.Set;

/// What a customer said to being written to. Silence is no consent.
public enum Consent {
    YES,
    NO,
    UNKNOWN;

    private static final Set<String> YES_WORDS = Set.of("yes", "y", "true", "1", "да", "д");
    private static final Set<String> NO_WORDS = Set.of("no", "n", "false", "0", "нет", "н");

    private final String word = name().toLowerCase(Locale.ROOT);

    /// Reads what a file says; anything but a clear yes or no is unknown.
    public static Consent of(String text) {
        String word = text.strip().toLowerCase(Locale.ROOT);
        if (YES_WORDS.contains(word)) return YES;
        return NO_WORDS.contains(word) ? NO : UNKNOWN;
    }

    public String word() {
        return word;
    }
}
