package org.cvmworkbench.analysis.explore;

import java.util.Arrays;

/// What the entries of a list come to, in its order.
///
/// @param customers who have it
/// @param money in hundredths
public record Tally(int[] customers, long[] money) {
    Tally(int entries) {
        this(new int[entries], new long[entries]);
    }

    /// Both together.
    Tally with(Tally other) {
        Tally sum = new Tally(customers.length);
        Arrays.setAll(sum.customers, entry -> customers[entry] + other.customers[entry]);
        Arrays.setAll(sum.money, entry -> money[entry] + other.money[entry]);
        return sum;
    }
}
