package org.cvmworkbench.store;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cvmworkbench.model.ErrorKind;
import org.cvmworkbench.model.Kind;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.model.WorkbenchException;

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

    static Erasure of(CustomerTraces traces, Set<String> words, List<Text> namedIn) {
        SortedMap<Kind, Integer> rows = new TreeMap<>();
        int lines = 0;
        for (Map.Entry<ColumnPlace, int[]> trace : traces.rows().entrySet()) {
            Kind kind = trace.getKey().kind();
            if (kind == Kind.RECEIPTS) lines += trace.getValue().length;
            else rows.merge(kind, trace.getValue().length, Integer::sum);
        }
        return new Erasure(traces.key(), rows, lines, words, namedIn);
    }
}
