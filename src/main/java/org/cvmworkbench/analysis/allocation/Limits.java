package org.cvmworkbench.analysis.allocation;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/// What is scarce.
///
/// @param budget   money for rewards, contacts and what is paid once for an offer; unlimited where nothing is said
/// @param contacts messages a customer may get within `days`, those of past campaigns among them; unlimited where
///                 nothing is said, but never two offers whose days and goods meet
/// @param supply   by offer, the purchases there is enough for
public record Limits(OptionalDouble budget, OptionalInt contacts, int days, List<OptionalDouble> supply) {
    public static final int USUAL_DAYS = 28;

    public Limits {
        supply = List.copyOf(supply);
    }

    double money() {
        return budget.orElse(Double.POSITIVE_INFINITY);
    }

    double units(int offer) {
        return supply.get(offer).orElse(Double.POSITIVE_INFINITY);
    }
}
