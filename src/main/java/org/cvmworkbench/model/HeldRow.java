package org.cvmworkbench.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/// A row of an imported file that speaks of one customer.
///
/// @param importId of the file
/// @param file its name, as people know it
/// @param values by field, only those that are there: words, days, moments, decimals
public record HeldRow(Kind kind, int importId, String file, SequencedMap<String, Object> values) {
    public HeldRow {
        values = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(values));
    }

    /// A value as text; empty where there is none.
    public String text(String field) {
        Object value = values.get(field);
        return value == null ? "" : value.toString();
    }
}
