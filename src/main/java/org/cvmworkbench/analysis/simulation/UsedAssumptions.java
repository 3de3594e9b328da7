package org.cvmworkbench.analysis.simulation;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.cvmworkbench.model.scenario.AssumptionName;
import org.cvmworkbench.model.scenario.Uplift;

/// All assumptions one offer was computed with.
///
/// @param values every one of [AssumptionName], in that order
public record UsedAssumptions(Map<AssumptionName, UsedAssumption> values, Uplift.Stated uplift, Origin upliftOrigin) {
    public UsedAssumptions {
        values = Collections.unmodifiableMap(new EnumMap<>(values));
    }
}
