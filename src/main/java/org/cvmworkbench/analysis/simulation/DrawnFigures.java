package org.cvmworkbench.analysis.simulation;

/// The draws behind an outcome, for pictures of the doubt. Each figure is ascending, so the two do not belong together
/// draw by draw.
public record DrawnFigures(double[] uptake, double[] net) {}
