package org.cvmworkbench.analysis.rules;

import org.cvmworkbench.analysis.survival.Churn;

/// Whether each customer has left, as a word; unknown of those who never came.
final class ChurnedWords {
    private static final int YES = 1;
    private static final int NO = 2;

    private ChurnedWords() {}

    /// O(customers).
    static Words of(Churn churn) {
        int[] frequency = churn.profile().frequency();
        int[] codes = new int[frequency.length];
        for (int customer = 0; customer < codes.length; customer++) {
            if (frequency[customer] > 0) codes[customer] = churn.has(customer) ? YES : NO;
        }
        return new Words(codes, NO + 1, code -> code == YES ? "yes" : "no");
    }
}
