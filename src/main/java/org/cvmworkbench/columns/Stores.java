package org.cvmworkbench.columns;

import java.util.Map;

/// The stores of the base, numbered by the code of their key as receipts have it; 0 is "no store".
///
/// @param keys as receipts write them
/// @param listed whether a stores file has it, by store
/// @param attributes by name (`name`, `city`, `region`, `format`), each by store
/// @param opened days since 1970-01-01 by store, [Column#NO_INT] where unknown; empty where no file had it
public record Stores(Dictionary keys, boolean[] listed, Map<String, Coded> attributes, int[] opened) {
    public Stores {
        attributes = Map.copyOf(attributes);
    }

    /// Whether any stores file was read.
    public boolean known() {
        return count() > 0;
    }

    /// How many stores the files have.
    public int count() {
        int count = 0;
        for (boolean one : listed) if (one) count++;
        return count;
    }

    public Coded attribute(String name) {
        Coded attribute = attributes.get(name);
        return attribute == null ? new Coded(Dictionary.empty("stores." + name), new int[0]) : attribute;
    }

    /// What people call a store: its name, or its key where it has none.
    public String name(int store) {
        String name = attribute("name").text(store);
        return name.isEmpty() ? keys.value(store) : name;
    }

    public int opened(int store) {
        return opened.length == 0 ? Column.NO_INT : opened[store];
    }
}
