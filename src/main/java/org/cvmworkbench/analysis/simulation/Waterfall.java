package org.cvmworkbench.analysis.simulation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/// From the margin of all takers to the net effect, in expectation and in hundredths of the currency.
///
/// What is rounded are the running sums, not the steps: so the steps add up to the net exactly, and each is within a
/// hundredth of its own value.
///
/// @param steps all of them, in the order of [Step]
public record Waterfall(Map<Step, BigDecimal> steps, BigDecimal net) {
    static final int DECIMALS = 2;

    static Waterfall of(ToDoubleFunction<Step> valueOf) {
        Map<Step, BigDecimal> steps = new EnumMap<>(Step.class);
        double sum = 0;
        BigDecimal reached = rounded(0);
        for (Step step : Step.values()) {
            sum += valueOf.applyAsDouble(step);
            steps.put(step, rounded(sum).subtract(reached));
            reached = rounded(sum);
        }
        return new Waterfall(steps, reached);
    }

    public Waterfall {
        steps = Collections.unmodifiableMap(new EnumMap<>(steps));
    }

    private static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
