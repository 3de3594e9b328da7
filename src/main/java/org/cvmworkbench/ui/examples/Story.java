package org.cvmworkbench.ui.examples;

import java.util.Locale;
import org.cvmworkbench.analysis.examples.ExampleCase;

/// Whose examples they are.
enum Story {
    STELLA(6),
    SUITS(14),
    CLEANING(15);

    private final int last;

    Story(int last) {
        this.last = last;
    }

    static Story of(ExampleCase example) {
        int number = Integer.parseInt(example.id().substring(1));
        if (number <= STELLA.last) return STELLA;
        return number <= SUITS.last ? SUITS : CLEANING;
    }

    String key() {
        return "examples.story." + name().toLowerCase(Locale.ROOT);
    }
}
