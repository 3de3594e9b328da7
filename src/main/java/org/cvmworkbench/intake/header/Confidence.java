package org.cvmworkbench.intake.header;

import java.util.Locale;

/// How sure it is that a column has the role it is taken to have.
public enum Confidence {
    /// It was said by hand, or the column is called so.
    SURE,
    /// It is nearly called so.
    LIKELY,
    /// Its cells look so.
    GUESS;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
