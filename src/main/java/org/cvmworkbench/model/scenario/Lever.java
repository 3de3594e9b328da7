package org.cvmworkbench.model.scenario;

import java.util.Locale;

/// What an offer is to move: who stays, how often they come, how much they buy.
public enum Lever {
    RETENTION,
    FREQUENCY,
    BASKET;

    /// As the scenario file writes it.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
