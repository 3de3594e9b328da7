package org.cvmworkbench.charts;

import org.cvmworkbench.analysis.survival.Chance;
import org.jfree.data.xy.YIntervalSeries;

/// How a chance with its interval is drawn and said, in per cent.
final class ChanceLine {
    private ChanceLine() {}

    static void add(YIntervalSeries line, int day, Chance chance) {
        line.add(day, 100 * chance.chance(), 100 * chance.low(), 100 * chance.high());
    }

    /// @param look of the series
    static ChartDescription.Value value(int day, Chance chance, String look, ChartStyle style) {
        String said = style.texts()
                .get(
                        "chart.return.value",
                        day,
                        style.numbers().decimal(100 * chance.chance(), 1),
                        style.numbers().decimal(100 * chance.low(), 1),
                        style.numbers().decimal(100 * chance.high(), 1));
        return new ChartDescription.Value(said, look);
    }
}
