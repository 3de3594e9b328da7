package org.cvmworkbench.analysis.rules;

import java.util.Arrays;
import java.util.Optional;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.language.NumberTest;
import org.cvmworkbench.language.Ranges;
import org.cvmworkbench.language.TextTest;
import org.cvmworkbench.language.ValueTest;

/// A number that differs only for those who have purchases of some category or product: kept for them alone, since
/// they are few and categories are many.
///
/// @param size the customers of the snapshot
/// @param buyers ascending
/// @param values by buyer, whole numbers that carry `decimals`; [Ranges#UNKNOWN] where there is none
/// @param others the value of everybody else
public record PurchaseNumbers(int size, int[] buyers, long[] values, long others, int decimals) implements Dimension {
    @Override
    public Optional<Known> of(int customer) {
        int buyer = Arrays.binarySearch(buyers, customer);
        return Numbers.known(buyer < 0 ? others : values[buyer], decimals);
    }

    @Override
    public CustomerSet where(ValueTest test) {
        return switch (test) {
            case NumberTest numbers -> where(numbers.ranges(decimals));
            case TextTest text -> throw new IllegalArgumentException("a number is asked for " + text);
        };
    }

    private CustomerSet where(Ranges ranges) {
        boolean othersPass = ranges.contains(others);
        long[] differing = new long[(size + 63) >>> 6];
        for (int i = 0; i < buyers.length; i++) {
            if (ranges.contains(values[i]) != othersPass) differing[buyers[i] >>> 6] |= 1L << buyers[i];
        }
        CustomerSet different = CustomerSet.ofWords(differing, size);
        return othersPass ? different.not() : different;
    }
}
