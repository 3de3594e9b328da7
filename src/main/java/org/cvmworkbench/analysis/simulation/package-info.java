/// What an offer would bring, with its doubt: uptake, money, break-even and what its control group could see.
///
/// Used by the designer and `batch`; uses `model.scenario`, `analysis.power` and what a base can tell through
/// [BaseFacts][org.cvmworkbench.analysis.simulation.BaseFacts]. Pure functions: the same seed gives the same answer on
/// any thread and any number of them.
@NullMarked
package org.cvmworkbench.analysis.simulation;

import org.jspecify.annotations.NullMarked;
