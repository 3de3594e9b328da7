package org.cvmworkbench.ui.offers.answer;

/// A bar of a waterfall.
///
/// @param number as it is written
/// @param value  what it adds to the sum of those above
/// @param isSum  whether it shows that sum itself, from 0
public record WaterfallRow(String name, String number, double value, boolean isSum) {
    /// The smallest axis on which all running sums can be seen.
    static Scale scale(Iterable<WaterfallRow> rows) {
        double sum = 0;
        double low = 0;
        double high = 0;
        for (WaterfallRow row : rows) {
            if (!row.isSum) sum += row.value;
            low = Math.min(low, sum);
            high = Math.max(high, sum);
        }
        return Scale.showing(low, high);
    }
}
