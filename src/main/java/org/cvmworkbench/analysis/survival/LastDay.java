package org.cvmworkbench.analysis.survival;

import org.cvmworkbench.model.Text;

/// Until when it is sensible to call somebody back: the longest silence after which the chance of a return
/// still reaches a level.
///
/// @param likely days of silence by the curve itself, -1 where it never reaches the level
/// @param sure the same by the lower edge of its band, no later than `likely`
/// @param known the longest silence the base says anything of, -1 for none
public record LastDay(int likely, int sure, int known) {
    /// Whether the level lies beyond what the base has seen.
    public boolean isOpen() {
        return known >= 0 && likely == known;
    }

    /// In words.
    public Text said(double level) {
        if (known < 0) return Text.of("last-day.unknown");
        if (likely < 0) return Text.of("last-day.never", level);
        return isOpen() ? Text.of("last-day.open", likely, level) : Text.of("last-day.likely", likely, level);
    }
}
