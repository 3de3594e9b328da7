package org.cvmworkbench.ui.offers.answer;

/// A bar of a waterfall.
///
/// @param number as it is written
/// @param value  what it adds to the sum of those above
public record WaterfallRow(String name, String number, double value, Kind kind) {
    /// How a bar is drawn.
    public enum Kind {
        /// What everything begins with: neither won nor lost.
        GROSS,
        STEP,
        /// The sum of those above, from 0.
        SUM
    }

    /// The same without its name, which stands elsewhere.
    WaterfallRow unnamed() {
        return new WaterfallRow("", number, value, kind);
    }

    boolean isSum() {
        return kind == Kind.SUM;
    }

    Tone tone() {
        return kind == Kind.GROSS ? Tone.NEUTRAL : Tone.of(value);
    }

    /// The smallest axis on which all running sums can be seen.
    public static Scale scale(Iterable<WaterfallRow> rows) {
        double sum = 0;
        double low = 0;
        double high = 0;
        for (WaterfallRow row : rows) {
            if (!row.isSum()) sum += row.value;
            low = Math.min(low, sum);
            high = Math.max(high, sum);
        }
        return Scale.showing(low, high);
    }
}
