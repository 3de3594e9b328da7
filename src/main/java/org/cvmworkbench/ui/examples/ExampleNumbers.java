package org.cvmworkbench.ui.examples;

import java.util.OptionalDouble;
import org.cvmworkbench.analysis.examples.ExampleUnit;
import org.cvmworkbench.charts.Numbers;
import org.cvmworkbench.ui.kit.Look;

/// The figures of examples with their units. Whole numbers have no decimals, others two, sums of thousands none.
record ExampleNumbers(Look look) {
    private static final String NONE = "–";
    private static final double NO_CENTS = 1_000;
    private static final String MINUS = "\u2212";

    String say(ExampleUnit unit, OptionalDouble value) {
        return value.isPresent() ? say(unit, value.getAsDouble()) : NONE;
    }

    private String say(ExampleUnit unit, double value) {
        Numbers numbers = look.numbers();
        return switch (unit) {
            case COUNT -> numbers.decimal(value, isWhole(value) ? 0 : 1);
            case MONEY -> money(value);
            case SHARE -> numbers.percent(value, isWhole(100 * value) ? 0 : 2);
            case TIMES -> look.text("examples.times", numbers.decimal(value, isWhole(value) ? 0 : 1));
        };
    }

    private String money(double signed) {
        double value = Math.abs(signed);
        boolean cents = value < NO_CENTS && !isWhole(value);
        String sign = signed < 0 ? MINUS : "";
        return sign + "$" + look.numbers().decimal(value, cents ? 2 : 0);
    }

    private static boolean isWhole(double value) {
        return Math.abs(value - Math.rint(value)) < 1e-6;
    }
}
