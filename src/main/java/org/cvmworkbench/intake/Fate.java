package org.cvmworkbench.intake;

import java.util.Locale;

/// What becomes of a row.
public enum Fate {
    LOADED,
    REJECTED,
    /// The rule of the lines to keep does not keep it.
    FILTERED,
    /// It is there already, and such rows are to be left out.
    DUPLICATE;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
