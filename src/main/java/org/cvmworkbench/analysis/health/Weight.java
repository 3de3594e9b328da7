package org.cvmworkbench.analysis.health;

import java.util.Locale;

/// How much a finding matters.
public enum Weight {
    /// Nothing was found.
    NONE,
    /// Good to know; the figures hold.
    NOTE,
    /// Some figures are off.
    NOTICEABLE,
    /// Figures are wrong until something is done.
    HEAVY;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
