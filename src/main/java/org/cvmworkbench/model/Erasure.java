package org.cvmworkbench.model;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// What erasing a customer takes away and what stays.
///
/// @param rows that go, by kind of file: attributes, targets, redemptions, points
/// @param lines of receipts that stay, as if they had no customer
/// @param words the key, and the names and contacts that are nobody else's: what must not be left anywhere
/// @param namedIn the saved work that names the customer, which stands in the way
public record Erasure(String key, SortedMap<Kind, Integer> rows, int lines, Set<String> words, List<Text> namedIn) {
    public Erasure {
        rows = Collections.unmodifiableSortedMap(new TreeMap<>(rows));
        words = Set.copyOf(words);
        namedIn = List.copyOf(namedIn);
    }

    /// @throws WorkbenchException where saved work names the customer
    public void requireUnnamed() throws WorkbenchException {
        if (!namedIn.isEmpty()) throw new WorkbenchException(ErrorKind.CUSTOMER_NAMED, key, namedIn.getFirst());
    }
}
