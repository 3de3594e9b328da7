package org.cvmworkbench.workspace.offers;

/// What can be lifted, carried and dropped, by mouse or by keyboard.
public sealed interface Liftable permits PaletteItem, PlacedOffer, Suggested {}
