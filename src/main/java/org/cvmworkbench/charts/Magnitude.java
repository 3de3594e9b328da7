package org.cvmworkbench.charts;

/// The unit in which numbers of a chart are written, so that they stay short: ones, thousands, millions, billions.
///
/// @param word of the messages, empty for ones
/// @param decimals that keep at least two digits of the largest number
record Magnitude(double unit, String word, int decimals) {
    /// The smallest unit in which a number of this size is below a limit, such as 10,000 for four digits.
    static Magnitude of(double size, double limit) {
        if (size < limit) return new Magnitude(1, "", 0);
        if (size < limit * 1e3) return large(1e3, "thousands", size);
        if (size < limit * 1e6) return large(1e6, "millions", size);
        return large(1e9, "billions", size);
    }

    private static Magnitude large(double unit, String word, double size) {
        return new Magnitude(unit, word, size / unit < 100 ? 1 : 0);
    }

    double in(double value) {
        return value / unit;
    }

    /// What the numbers count, with the unit: "thousand €".
    String said(ChartStyle style, String counted) {
        if (word.isEmpty()) return counted;
        return (style.texts().get("chart.magnitude." + word) + " " + counted).strip();
    }
}
