package org.cvmworkbench.analysis.simulation;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.function.IntFunction;
import java.util.function.ToDoubleFunction;
import org.cvmworkbench.model.scenario.AssumptionName;
import org.cvmworkbench.model.scenario.Uplift;
import org.cvmworkbench.model.scenario.UpliftKind;

/// The distribution of every assumption of one offer; they are independent of each other.
final class Marginals {
    private static final double LEAST_GROWTH = 0.01;

    private final Map<AssumptionName, Marginal> byName = new EnumMap<>(AssumptionName.class);
    private final UsedAssumptions used;
    private final OptionalLong customers;
    private final Distributions distributions;

    /// @param customers of a base whose baseline is receipts a customer; nothing where it is a share
    Marginals(UsedAssumptions used, OptionalLong customers, Distributions distributions) {
        this.used = used;
        this.customers = customers;
        this.distributions = distributions;
        used.values().forEach((name, value) -> {
            boolean counted = name == AssumptionName.BASELINE
                    && customers.isPresent()
                    && value.origin() instanceof Origin.Base
                    && !value.assumption().isFixed();
            byName.put(
                    name,
                    counted
                            ? distributions.ofCount(value.assumption(), customers.getAsLong(), growth(used))
                            : distributions.of(name, value.assumption(), customers.isEmpty()));
        });
    }

    /// The same of an offer that adds something else.
    Marginals under(Uplift.Stated uplift) {
        UsedAssumptions others = new UsedAssumptions(used.values(), uplift, used.upliftOrigin());
        return new Marginals(others, customers, distributions);
    }

    /// How many times as many purchases a relative uplift makes; of all others the baseline is what it is.
    private static double growth(UsedAssumptions used) {
        UsedAssumption reach = used.values().get(AssumptionName.REACH);
        if (used.uplift().kind() != UpliftKind.RELATIVE || reach == null) return 1;
        return Math.max(
                LEAST_GROWTH,
                1 + reach.assumption().value() * used.uplift().assumption().value());
    }

    Marginal get(AssumptionName name) {
        return Objects.requireNonNull(byName.get(name));
    }

    /// The values of each draw.
    IntFunction<ToDoubleFunction<AssumptionName>> drawn(Scores scores) {
        Map<AssumptionName, double[]> columns = new EnumMap<>(AssumptionName.class);
        byName.forEach((name, marginal) -> columns.put(name, column(name, marginal, scores)));
        return draw -> name -> {
            double[] column = Objects.requireNonNull(columns.get(name));
            return column.length == 1 ? column[0] : column[draw];
        };
    }

    /// The value of each draw, or the one value of all.
    private static double[] column(AssumptionName name, Marginal marginal, Scores scores) {
        return marginal instanceof Marginal.Fixed(double value)
                ? new double[] {value}
                : scores.values(name.word(), marginal);
    }
}
