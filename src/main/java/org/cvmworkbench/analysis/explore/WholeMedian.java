package org.cvmworkbench.analysis.explore;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/// The median of whole numbers that are not large, found by counting instead of sorting. As `Quantiles` has it, of an
/// even count it is the mean of the two in the middle.
///
/// @param values by customer, below 0 where there is none
/// @param highest of the values
record WholeMedian(int[] values, int highest) {
    static WholeMedian of(int customers, IntUnaryOperator value) {
        int[] values = IntStream.range(0, customers).map(value).toArray();
        return new WholeMedian(values, Arrays.stream(values).max().orElse(0));
    }

    /// The median of those members who have a value, NaN where nobody has. O(members + highest).
    double among(int[] members) {
        int[] counts = new int[Math.max(0, highest) + 1];
        int known = 0;
        for (int customer : members) {
            int value = values[customer];
            if (value < 0) continue;
            counts[value]++;
            known++;
        }
        if (known == 0) return Double.NaN;
        return (ranked(counts, (known - 1) / 2) + ranked(counts, known / 2)) / 2.0;
    }

    private static int ranked(int[] counts, int rank) {
        int value = 0;
        for (int before = counts[0]; before <= rank; before += counts[value]) value++;
        return value;
    }
}
