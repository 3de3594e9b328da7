package org.cvmworkbench.charts;

import java.util.Arrays;
import org.cvmworkbench.analysis.simulation.Estimate;

/// A forecast with the draws it comes from.
///
/// @param mean the exact expectation
/// @param p10 one of ten draws is lower
/// @param p90 one of ten draws is higher
/// @param draws ascending
record Forecast(double mean, double p10, double p50, double p90, double[] draws) {
    static Forecast of(Estimate estimate, double[] draws) {
        return new Forecast(estimate.mean(), estimate.p10(), estimate.p50(), estimate.p90(), draws);
    }

    /// The same in another unit.
    Forecast in(Magnitude unit) {
        return new Forecast(
                unit.in(mean),
                unit.in(p10),
                unit.in(p50),
                unit.in(p90),
                Arrays.stream(draws).map(unit::in).toArray());
    }
}
