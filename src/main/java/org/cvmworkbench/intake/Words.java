package org.cvmworkbench.intake;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cvmworkbench.columns.Dictionaries;
import org.cvmworkbench.columns.Dictionary;
import org.cvmworkbench.columns.DictionaryBuilder;

/// The dictionaries of a base while an import adds to them. Belongs to one thread.
final class Words {
    private final Dictionaries existing;
    private final Map<String, DictionaryBuilder> builders = new TreeMap<>();

    Words(Dictionaries existing) {
        this.existing = existing;
    }

    DictionaryBuilder of(String name) {
        return builders.computeIfAbsent(name, missing -> new DictionaryBuilder(existing.get(missing)));
    }

    /// Those with more words than before.
    List<Dictionary> grown() {
        return builders.entrySet().stream()
                .filter(entry ->
                        entry.getValue().size() > existing.get(entry.getKey()).size())
                .map(entry -> entry.getValue().build())
                .toList();
    }
}
