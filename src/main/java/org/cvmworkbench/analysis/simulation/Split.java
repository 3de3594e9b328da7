package org.cvmworkbench.analysis.simulation;

import java.util.List;

/// Who takes an offer: the parts of its audience in their order, each at the same price and margin. Their counts, and
/// their expectations, add up to those of the offer.
public record Split(SplitBy by, List<PartForecast> parts) {
    public Split {
        parts = List.copyOf(parts);
    }
}
