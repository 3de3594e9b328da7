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

    /// `in low..high`, both of them in it, or `not in low..high` where it is negative.
    record Within(boolean negative, BigDecimal low, BigDecimal high) implements NumberTest {
        public Within {
            low = low.stripTrailingZeros();
            high = high.stripTrailingZeros();
        }
    }

    default boolean passes(BigDecimal number) {
        return switch (this) {
            case Compared(var operator, var value) -> operator.holds(number.compareTo(value));
            case Among(var negative, var values) ->
                values.stream().anyMatch(value -> number.compareTo(value) == 0) != negative;
            case Within(var negative, var low, var high) ->
                (number.compareTo(low) >= 0 && number.compareTo(high) <= 0) != negative;
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
            case Within(var negative, var low, var high) -> {
                Ranges within = Ranges.within(low, high, decimals);
                yield negative ? within.complement() : within;
            }
        };
    }
}
