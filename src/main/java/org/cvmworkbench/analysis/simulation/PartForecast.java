package org.cvmworkbench.analysis.simulation;

/// What an offer would bring from one part of its audience.
///
/// @param name   a word of rules; empty where nothing is known
/// @param uptake takers, N·p₁
/// @param extra  purchases that would not have been made without the offer, N·u
/// @param net    in margin, without what is paid or received once for the whole offer
public record PartForecast(String name, Counts counts, Estimate uptake, Estimate extra, Estimate net) {}
