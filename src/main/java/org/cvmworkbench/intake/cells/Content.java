package org.cvmworkbench.intake.cells;

import java.util.Locale;

/// What the cells of a column hold, as far as its first rows show.
public enum Content {
    DATE,
    NUMBER,
    /// Codes: numbers without a fraction, or words with digits and no blanks, that name something.
    KEY,
    WORDS,
    EMPTY;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
