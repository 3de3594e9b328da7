package org.cvmworkbench.support;

import java.util.Collection;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cvmworkbench.columns.Dictionaries;
import org.cvmworkbench.columns.Dictionary;
import org.cvmworkbench.columns.DictionaryBuilder;
import org.cvmworkbench.columns.WordPart;

/// Dictionaries that a test has built.
public final class BuiltWords {
    private BuiltWords() {}

    public static Dictionaries of(Collection<Dictionary> all) {
        return new Dictionaries(all.stream().collect(Collectors.toMap(Dictionary::name, Function.identity())));
    }

    /// The words that a dictionary has from a code on.
    public static WordPart beyond(int first, Dictionary whole) {
        DictionaryBuilder further = new DictionaryBuilder(Dictionary.empty(whole.name()));
        for (int code = first; code < whole.size(); code++) further.add(whole.value(code));
        return new WordPart(first, further.build());
    }
}
