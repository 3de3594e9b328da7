package org.cvmworkbench.workspace.offers;

/// An offer that stands on the canvas.
///
/// @param index in the scenario
public record PlacedOffer(int index) implements Liftable {}
