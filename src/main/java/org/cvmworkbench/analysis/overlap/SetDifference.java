package org.cvmworkbench.analysis.overlap;

import org.cvmworkbench.columns.CustomerSet;

/// Two sets of one snapshot compared.
///
/// @param entered in the second only
/// @param left in the first only
/// @param stayed in both
public record SetDifference(CustomerSet entered, CustomerSet left, CustomerSet stayed) {
    /// O(customers / 64).
    public static SetDifference of(CustomerSet from, CustomerSet to) {
        return new SetDifference(to.and(from.not()), from.and(to.not()), from.and(to));
    }

    public int before() {
        return left.count() + stayed.count();
    }

    public int after() {
        return entered.count() + stayed.count();
    }
}
