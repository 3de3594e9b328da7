package org.cvmworkbench.columns;

import java.util.ArrayList;
import java.util.List;

/// What is known of a dictionary: how many words it has, and some of them.
///
/// @param size one more than the highest code
public record KnownDictionary(int size, List<WordPart> parts) {
    /// One that has no words yet.
    public static final KnownDictionary NONE = new KnownDictionary(1, List.of());

    public KnownDictionary {
        parts = List.copyOf(parts);
    }

    /// With words behind the last.
    public KnownDictionary with(WordPart further) {
        if (further.first() != size) throw new IllegalArgumentException(further.name() + " has lost words");
        List<WordPart> all = new ArrayList<>(parts);
        all.add(further);
        return new KnownDictionary(further.end(), all);
    }
}
