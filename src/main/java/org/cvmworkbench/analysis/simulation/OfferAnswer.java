package org.cvmworkbench.analysis.simulation;

/// The answer for one offer.
public record OfferAnswer(String name, Outcome outcome, UsedAssumptions assumptions) {}
