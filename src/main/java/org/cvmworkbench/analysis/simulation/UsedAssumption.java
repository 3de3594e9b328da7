package org.cvmworkbench.analysis.simulation;

import org.cvmworkbench.model.scenario.Assumption;

/// An assumption as it was used, and where it came from.
public record UsedAssumption(Assumption assumption, Origin origin) {}
