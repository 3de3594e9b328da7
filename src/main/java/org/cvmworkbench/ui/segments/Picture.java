package org.cvmworkbench.ui.segments;

import java.util.List;
import java.util.Locale;

/// The pictures of customers one can choose from, in the order of the menu.
enum Picture {
    RECENCY,
    FREQUENCY,
    MONEY,
    CATEGORY,
    STORE,
    GROUP,
    WHALE;

    /// Those shown at first.
    static final List<Picture> USUAL = List.of(RECENCY, FREQUENCY, MONEY, CATEGORY, STORE, WHALE);

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The key of its name.
    String key() {
        return switch (this) {
            case RECENCY, FREQUENCY, MONEY -> "segments.word." + word();
            case CATEGORY, STORE, GROUP -> "segments.list." + word();
            case WHALE -> "segments.whale";
        };
    }
}
