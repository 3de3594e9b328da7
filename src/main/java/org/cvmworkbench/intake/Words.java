package org.cvmworkbench.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.cvmworkbench.columns.Dictionary;
import org.cvmworkbench.columns.DictionaryBuilder;

/// The words of a block or of a whole file, by the dictionary they belong to. Belongs to one thread.
final class Words {
    private final Map<String, DictionaryBuilder> builders = new TreeMap<>();

    DictionaryBuilder of(String name) {
        return builders.computeIfAbsent(name, missing -> new DictionaryBuilder(Dictionary.empty(missing)));
    }

    Map<String, DictionaryBuilder> all() {
        return builders;
    }

    /// Adds the words of a block.
    ///
    /// @return by dictionary, the code here of each code there
    Map<String, int[]> addAll(Words block) {
        Map<String, int[]> codes = new HashMap<>();
        block.builders.forEach((name, words) -> codes.put(name, of(name).addAll(words)));
        return codes;
    }

    void clear() {
        builders.values().forEach(DictionaryBuilder::clear);
    }
}
