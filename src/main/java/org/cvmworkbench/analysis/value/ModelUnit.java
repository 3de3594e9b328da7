package org.cvmworkbench.analysis.value;

import java.util.Locale;

/// The unit that the times of a model are told in. Models are fitted in days, so nothing else depends on it.
public enum ModelUnit {
    DAY(1),
    WEEK(7),
    MONTH(ModelUnit.YEAR / 12);

    /// Days of a mean year.
    public static final double YEAR = 365.25;

    private final double days;

    ModelUnit(double days) {
        this.days = days;
    }

    public double days() {
        return days;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
