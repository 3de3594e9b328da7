package org.cvmworkbench.analysis.value;

import java.util.Locale;

/// What customers are worth in.
public enum ValueMeasure {
    /// What is paid after returns, less what the goods cost.
    MARGIN,
    /// What is paid after returns.
    REVENUE;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
