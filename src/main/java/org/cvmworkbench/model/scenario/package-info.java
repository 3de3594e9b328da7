/// Scenarios: offers, what they do and cost, and the assumptions behind them. What cannot be meant cannot be built.
///
/// Read and printed by `language.scenario`, computed by `analysis.simulation`, edited by the designer. All of it is
/// immutable and safe on any thread.
@NullMarked
package org.cvmworkbench.model.scenario;

import org.jspecify.annotations.NullMarked;
