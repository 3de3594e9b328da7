package org.cvmworkbench.analysis.explore;

import java.util.List;
import java.util.function.IntUnaryOperator;
import org.cvmworkbench.columns.Parts;

/// Whole numbers that are not large, whose median is found by counting instead of sorting. As `Quantiles` has it, of an
/// even count it is the mean of the two in the middle.
///
/// @param values by customer, below 0 where there is none
/// @param highest of the values
record WholeMedian(int[] values, int highest) {
    static WholeMedian of(int customers, IntUnaryOperator value) {
        int[] values = new int[customers];
        Parts.each(customers, (from, to) -> {
            for (int customer = from; customer < to; customer++) values[customer] = value.applyAsInt(customer);
        });
        return of(values);
    }

    /// @param values by customer; they are not copied
    static WholeMedian of(int[] values) {
        List<Integer> highest = Parts.find(values.length, (from, to) -> {
            int most = 0;
            for (int customer = from; customer < to; customer++) most = Math.max(most, values[customer]);
            return most;
        });
        return new WholeMedian(
                values, highest.stream().mapToInt(Integer::intValue).max().orElse(0));
    }

    /// The median of values that occur so often, NaN where none does. O(highest).
    ///
    /// @param counts from the index `from` on how often 0, 1 and so on occur, up to `to - 1`
    static double of(int[] counts, int from, int to) {
        int known = 0;
        for (int i = from; i < to; i++) known += counts[i];
        if (known == 0) return Double.NaN;
        return (ranked(counts, from, (known - 1) / 2) + ranked(counts, from, known / 2)) / 2.0;
    }

    private static int ranked(int[] counts, int from, int rank) {
        int value = from;
        for (int before = counts[from]; before <= rank; before += counts[value]) value++;
        return value - from;
    }
}
