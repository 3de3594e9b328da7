package org.cvmworkbench.ui.value;

import org.cvmworkbench.analysis.value.Horizon;
import org.cvmworkbench.analysis.value.ModelUnit;

/// How far the room looks ahead.
enum ValueHorizon {
    WEEKS_13(13),
    WEEKS_26(26),
    WEEKS_39(39),
    /// What rules, tables and cards mean by value.
    WEEKS_52(52);

    private final int weeks;

    ValueHorizon(int weeks) {
        this.weeks = weeks;
    }

    int weeks() {
        return weeks;
    }

    Horizon horizon() {
        return new Horizon(ModelUnit.WEEK, weeks, Horizon.YEAR.yearlyRate());
    }
}
