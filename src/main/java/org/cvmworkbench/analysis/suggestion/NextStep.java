package org.cvmworkbench.analysis.suggestion;

import java.util.Locale;

/// What to do with a customer next.
public enum NextStep {
    /// Leave alone: nothing bought that could tell what to offer.
    NOTHING_KNOWN,
    /// Leave alone: left for good, as somebody wrote down.
    GONE,
    /// Leave alone: may not be written to, or cannot be.
    UNREACHABLE,
    /// Leave alone: comes by themselves, and buys as much as customers like them.
    CONTENT,
    /// Tell about the range: the second purchase decides.
    INTRODUCE,
    /// Ask to come more often.
    MORE_OFTEN,
    /// Remind of what is due.
    REMIND,
    /// Offer more of what they like and buy little of beside customers like them.
    WIDEN,
    /// Win back.
    WIN_BACK;

    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

    public String word() {
        return word;
    }

    /// Whether nothing is to be offered.
    public boolean isLeaveAlone() {
        return switch (this) {
            case NOTHING_KNOWN, GONE, UNREACHABLE, CONTENT -> true;
            case INTRODUCE, MORE_OFTEN, REMIND, WIDEN, WIN_BACK -> false;
        };
    }
}
