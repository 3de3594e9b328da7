package org.cvmworkbench.charts;

/// The cell of a table that is looked at.
///
/// @param row of the table
public record LookedCell(int row, int age) {}
