package org.cvmworkbench.analysis.customers;

import java.util.List;
import java.util.function.IntToLongFunction;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.columns.RadixOrder;

/// Customers in the order of one column or several. Equal ones stay in the order of the base, and those of whom nothing
/// is known come last whichever way round.
public final class CustomerOrder {
    private CustomerOrder() {}

    /// O(members) a column, and O(words) more for a column of words.
    ///
    /// @param sorts the most important first; none for the order of the base
    public static int[] of(CustomerFacts facts, CustomerSet members, List<CustomerSort> sorts) {
        int[] order = members.toArray();
        long[] keys = new long[order.length];
        RadixOrder sorting = new RadixOrder(keys, order);
        for (CustomerSort sort : sorts.reversed()) {
            IntToLongFunction places = facts.of(sort.by()).places();
            for (int i = 0; i < order.length; i++) keys[i] = key(places.applyAsLong(order[i]), sort.descending());
            sorting.sort(0, order.length);
        }
        return order;
    }

    /// An unsigned number in the wanted order.
    private static long key(long place, boolean descending) {
        if (place == CustomerValues.UNKNOWN) return -1;
        long ascending = place ^ Long.MIN_VALUE;
        return descending ? ~ascending : ascending;
    }
}
