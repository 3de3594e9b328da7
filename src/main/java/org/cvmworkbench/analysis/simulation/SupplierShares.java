package org.cvmworkbench.analysis.simulation;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.stream.IntStream;
import org.cvmworkbench.columns.Coded;

/// What the goods of each supplier have of some spend.
final class SupplierShares {
    private final Coded supplier;
    private final long[] amount;

    /// @param supplier by product
    SupplierShares(Coded supplier) {
        this.supplier = supplier;
        this.amount = new long[supplier.dictionary().size()];
    }

    void add(int product, long spent) {
        if (supplier.present() && product > 0) amount[supplier.code(product)] += spent;
    }

    /// From 0 to 1, the greatest first; goods without a supplier are nobody's.
    SequencedMap<String, Double> shares() {
        double all = 0;
        for (long spent : amount) all += Math.max(0, spent);
        SequencedMap<String, Double> shares = new LinkedHashMap<>();
        double whole = all;
        IntStream.range(1, amount.length)
                .filter(code -> amount[code] > 0)
                .boxed()
                .sorted(Comparator.comparingLong(code -> -amount[code]))
                .forEach(code -> shares.put(supplier.dictionary().value(code), amount[code] / whole));
        return Collections.unmodifiableSequencedMap(shares);
    }
}
