package org.cvmworkbench.analysis.uptake;

import java.util.List;
import java.util.function.IntUnaryOperator;

/// Customers in parts that do not overlap.
///
/// @param names of the parts, in their order
/// @param part  of a customer: its place among the names
public record Partition(List<String> names, IntUnaryOperator part) {
    private static final Partition WHOLE = new Partition(List.of(""), _ -> 0);

    public Partition {
        names = List.copyOf(names);
    }

    /// Everybody in one.
    public static Partition whole() {
        return WHOLE;
    }

    public int size() {
        return names.size();
    }
}
