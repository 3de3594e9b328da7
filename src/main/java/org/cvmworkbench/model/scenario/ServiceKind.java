package org.cvmworkbench.model.scenario;

import java.util.Locale;

/// Services an offer may give instead of a discount.
public enum ServiceKind {
    DELIVERY,
    CONSULTANT,
    OUT_OF_TURN;

    /// As the scenario file writes it.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
