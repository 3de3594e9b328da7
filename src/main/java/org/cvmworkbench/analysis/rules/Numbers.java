package org.cvmworkbench.analysis.rules;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.IntToLongFunction;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.columns.Parts;
import org.cvmworkbench.language.NumberTest;
import org.cvmworkbench.language.Ranges;
import org.cvmworkbench.language.TextTest;
import org.cvmworkbench.language.ValueTest;

/// A number of each customer.
///
/// @param values by customer, whole numbers that carry `decimals`; [Ranges#UNKNOWN] where there is none
public record Numbers(long[] values, int decimals) implements Dimension {
    private static final int PASSES = 4;

    static Numbers of(int customers, int decimals, IntToLongFunction value) {
        long[] values = new long[customers];
        Parts.each(customers, (from, to) -> {
            for (int customer = from; customer < to; customer++) values[customer] = value.applyAsLong(customer);
        });
        return new Numbers(values, decimals);
    }

    @Override
    public Optional<Known> of(int customer) {
        return known(values[customer], decimals);
    }

    static Optional<Known> known(long value, int decimals) {
        return value == Ranges.UNKNOWN
                ? Optional.empty()
                : Optional.of(new Known.Quantity(BigDecimal.valueOf(value, decimals)));
    }

    @Override
    public CustomerSet where(ValueTest test) {
        return switch (test) {
            case NumberTest numbers -> where(numbers.ranges(decimals));
            case TextTest text -> throw new IllegalArgumentException("a number is asked for " + text);
        };
    }

    private CustomerSet where(Ranges ranges) {
        if (ranges.count() > PASSES) {
            return CustomerSet.where(values.length, customer -> ranges.contains(values[customer]));
        }
        long[] words = new long[(values.length + 63) >>> 6];
        for (int range = 0; range < ranges.count(); range++) mark(words, ranges.low(range), ranges.high(range));
        return CustomerSet.ofWords(words, values.length);
    }

    /// One unsigned comparison tells whether a value is in the range, without a branch, so that the time does not
    /// depend on the values.
    private void mark(long[] words, long low, long high) {
        long span = high - low + Long.MIN_VALUE;
        for (int word = 0; word < words.length; word++) {
            int first = word << 6;
            int count = Math.min(64, values.length - first);
            long bits = 0;
            for (int i = 0; i < count; i++) {
                bits |= (values[first + i] - low + Long.MIN_VALUE <= span ? 1L : 0L) << i;
            }
            words[word] |= bits;
        }
    }
}
