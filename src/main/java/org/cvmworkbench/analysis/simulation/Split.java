package org.cvmworkbench.analysis.simulation;

import java.util.List;

/// Who takes an offer: the parts of its audience in their order, each at the same price and margin. Their counts
/// add up to those of the offer, and so do their expectations; but where points are taken away from parts that have
/// fewer, those are held at nothing.
public record Split(SplitBy by, List<PartForecast> parts) {
    public Split {
        parts = List.copyOf(parts);
    }
}
