package org.cvmworkbench.columns;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/// All dictionaries of a base, by name. One that no run has used yet is empty.
public record Dictionaries(Map<String, Dictionary> byName) implements KnownWords {
    public static final Dictionaries NONE = new Dictionaries(Map.of());

    public Dictionaries {
        byName = Map.copyOf(byName);
    }

    @Override
    public Dictionary get(String name) {
        Dictionary dictionary = byName.get(name);
        return dictionary == null ? Dictionary.empty(name) : dictionary;
    }

    /// These dictionaries with some of them grown.
    public Dictionaries with(Collection<Dictionary> grown) {
        Map<String, Dictionary> all = new TreeMap<>(byName);
        for (Dictionary dictionary : grown) all.put(dictionary.name(), dictionary);
        return new Dictionaries(all);
    }
}
