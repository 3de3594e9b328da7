package org.cvmworkbench.charts;

import java.util.Locale;

/// The unit in which numbers of a chart are written, so that they stay short: ones, thousands, millions, billions.
enum Magnitude {
    ONES(1),
    THOUSANDS(1e3),
    MILLIONS(1e6),
    BILLIONS(1e9);

    private static final double LONGEST = 1e4;

    private final double unit;

    Magnitude(double unit) {
        this.unit = unit;
    }

    /// The smallest in which this number has at most four digits before the decimal sign.
    static Magnitude of(double largest) {
        for (Magnitude magnitude : values()) if (Math.abs(largest) < LONGEST * magnitude.unit) return magnitude;
        return BILLIONS;
    }

    double in(double value) {
        return value / unit;
    }

    /// What stands in the caption, such as "thousand €"; the currency alone for ones.
    String said(ChartStyle style) {
        if (this == ONES) return style.currency();
        String word = style.texts().get("chart.magnitude." + name().toLowerCase(Locale.ROOT));
        return (word + " " + style.currency()).strip();
    }
}
