package org.cvmworkbench.analysis.simulation;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.function.ToDoubleFunction;
import org.cvmworkbench.model.scenario.AssumptionName;

/// The distribution of every assumption of one offer; they are independent of each other.
final class Marginals {
    private final Map<AssumptionName, Marginal> byName = new EnumMap<>(AssumptionName.class);

    Marginals(UsedAssumptions used, boolean baselineIsShare) {
        used.values()
                .forEach((name, value) -> byName.put(name, Marginal.of(name, value.assumption(), baselineIsShare)));
    }

    Marginal get(AssumptionName name) {
        return Objects.requireNonNull(byName.get(name));
    }

    /// The values of each draw.
    IntFunction<ToDoubleFunction<AssumptionName>> drawn(Scores scores) {
        Map<AssumptionName, double[]> columns = new EnumMap<>(AssumptionName.class);
        byName.forEach((name, marginal) -> {
            if (!(marginal instanceof Marginal.Fixed)) columns.put(name, scores.of(name.word()));
        });
        return draw -> name -> {
            double[] column = columns.get(name);
            return get(name).at(column == null ? 0 : column[draw]);
        };
    }
}
