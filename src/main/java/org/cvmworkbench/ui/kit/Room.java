package org.cvmworkbench.ui.kit;

import java.util.Locale;
import org.kordamp.ikonli.feather.Feather;

/// The rooms of the window, in the order of the rail.
public enum Room {
    DATA(Feather.DATABASE),
    SEGMENTS(Feather.GRID),
    COHORTS(Feather.BAR_CHART_2),
    VALUE(Feather.TRENDING_UP),
    TIMING(Feather.CALENDAR),
    OFFERS(Feather.TAG),
    EXAMPLES(Feather.BOOK_OPEN),
    SETTINGS(Feather.SETTINGS);

    private final Feather icon;

    Room(Feather icon) {
        this.icon = icon;
    }

    public Feather icon() {
        return icon;
    }

    /// The key of its name; `room.<word>.help` is its help page.
    public String key() {
        return "room." + word();
    }

    /// As the command line and the settings write it.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
