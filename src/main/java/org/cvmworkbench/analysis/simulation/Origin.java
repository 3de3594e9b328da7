package org.cvmworkbench.analysis.simulation;

/// Where an assumption in use came from.
public sealed interface Origin {
    /// The scenario's assumptions.
    record File() implements Origin {}

    /// The offer's own.
    record OfOffer() implements Origin {}

    /// Estimated from the base.
    record Base() implements Origin {}

    /// A published prior that may be taken silently.
    record Prior(String id) implements Origin {}

    /// Nothing was said: no cost, no effect, everybody reached.
    record Default() implements Origin {}
}
