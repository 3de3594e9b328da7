package org.cvmworkbench.analysis.simulation;

import java.util.List;
import java.util.Optional;

/// What else could be done with the customers of an offer in its window, all from the same draws.
///
/// @param nothing     nobody is contacted: who buys anyway, and no money
/// @param information the same message in the same channel without a reward; nothing where nobody said what it adds, or
///                    where the offer is such a message itself
/// @param offer       as it is
/// @param depth       of its discount or points, where it has one
/// @param swings      of its assumptions, what matters most first
public record Alternatives(
        OfferAnswer nothing,
        Optional<OfferAnswer> information,
        OfferAnswer offer,
        Optional<DepthCurve> depth,
        List<Swing> swings) {
    public Alternatives {
        swings = List.copyOf(swings);
    }
}
