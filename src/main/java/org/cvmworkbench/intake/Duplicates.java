package org.cvmworkbench.intake;

import java.util.Locale;

/// What becomes of rows that the base or the file has already.
public enum Duplicates {
    /// Every row is loaded; those that are equal in every field are only reported.
    KEEP,
    /// A row of a receipts file that is equal to an earlier one of the file, in every field that is kept, is
    /// left out.
    SKIP,
    /// Receipts that the base has already are replaced: what the base had of them is set aside.
    REPLACE;

    /// The word of the command line and of profiles.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Duplicates of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
