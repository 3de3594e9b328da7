package org.cvmworkbench.analysis.rules;

import java.util.Arrays;

/// The category each customer spends most on up to the as-of day, after returns: of equals the one with the smaller
/// code. Lines without a category are not looked at, and a category nothing was spent on is nobody's first.
final class TopCategory {
    private TopCategory() {}

    /// O(entries).
    static Words of(CategorySpend spend) {
        int[] codes = new int[spend.customers()];
        Arrays.parallelSetAll(codes, customer -> of(spend, customer));
        return new Words(codes, spend.words().size(), spend.words()::value);
    }

    private static int of(CategorySpend spend, int customer) {
        int top = 0;
        long most = 0;
        for (int entry = spend.from()[customer]; entry < spend.from()[customer + 1]; entry++) {
            int code = spend.codes()[spend.category()[entry]];
            long amount = spend.amount()[entry];
            if (amount < most || (amount == most && code >= top)) continue;
            top = code;
            most = amount;
        }
        return top;
    }
}
