package org.cvmworkbench.language;

import java.math.BigDecimal;
import java.util.List;

/// What can be asked of a number. A written 100.10 is the same as 100.1.
public sealed interface NumberTest extends ValueTest {
    record Compared(Operator operator, BigDecimal value) implements NumberTest {
        public Compared {
            value = value.stripTrailingZeros();
        }
    }

    /// `in (…)`, or `not in (…)` where it is negative.
    record Among(boolean negative, List<BigDecimal> values) implements NumberTest {
        public Among {
            values = values.stream().map(BigDecimal::stripTrailingZeros).toList();
        }
    }

    default boolean passes(BigDecimal number) {
        return switch (this) {
            case Compared(var operator, var value) -> operator.holds(number.compareTo(value));
            case Among(var negative, var values) ->
                values.stream().anyMatch(value -> number.compareTo(value) == 0) != negative;
        };
    }

    /// The numbers that pass, as whole numbers that carry so many decimals.
    default Ranges ranges(int decimals) {
        return switch (this) {
            case Compared(var operator, var value) -> Ranges.of(operator, value, decimals);
            case Among(var negative, var values) -> {
                Ranges among = Ranges.among(values, decimals);
                yield negative ? among.complement() : among;
            }
        };
    }
}
