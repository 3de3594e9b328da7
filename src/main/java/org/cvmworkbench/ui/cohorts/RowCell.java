package org.cvmworkbench.ui.cohorts;

/// A cell of the table, which outlives it.
///
/// @param row its label
/// @param age periods since that of the first visit
record RowCell(String row, int age) {}
