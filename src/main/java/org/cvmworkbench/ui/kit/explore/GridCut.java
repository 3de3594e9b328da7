package org.cvmworkbench.ui.kit.explore;

/// A cut between two rows or columns of a grid.
///
/// @param name for screen readers
/// @param value the last that is before it
/// @param least the value can be
/// @param said of the value
public record GridCut(String name, double value, double least, String said) {}
