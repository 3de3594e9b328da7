package org.cvmworkbench.model.scenario;

import java.util.Locale;

/// What an uplift of 0.05 means.
public enum UpliftKind {
    /// 5 % respond, the baseline included.
    GROSS(Limit.SHARE),
    /// 5 percentage points above the baseline.
    POINTS(Limit.CHANGE_OF_SHARE),
    /// The baseline times 1.05.
    RELATIVE(Limit.RELATIVE_CHANGE);

    private final Limit limit;

    UpliftKind(Limit limit) {
        this.limit = limit;
    }

    Limit limit() {
        return limit;
    }

    /// As the scenario file writes it.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
