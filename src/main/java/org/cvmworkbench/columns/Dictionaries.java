package org.cvmworkbench.columns;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// All dictionaries of a base, by name. One that no run has used yet is empty.
public record Dictionaries(Map<String, Dictionary> byName) implements KnownWords {
    public static final Dictionaries NONE = new Dictionaries(Map.of());

    public Dictionaries {
        byName = Map.copyOf(byName);
    }

    public Dictionary get(String name) {
        Dictionary dictionary = byName.get(name);
        return dictionary == null ? Dictionary.empty(name) : dictionary;
    }

    @Override
    public KnownDictionary get(String name, DictionaryBuilder asked) {
        Dictionary dictionary = get(name);
        return dictionary.size() == 1
                ? KnownDictionary.NONE
                : new KnownDictionary(dictionary.size(), List.of(new WordPart(1, dictionary)));
    }

    /// These dictionaries with further words.
    public Dictionaries with(Collection<WordPart> further) {
        Map<String, Dictionary> all = new TreeMap<>(byName);
        for (WordPart part : further) {
            all.put(part.name(), part.behind(all.getOrDefault(part.name(), Dictionary.empty(part.name()))));
        }
        return new Dictionaries(all);
    }
}
