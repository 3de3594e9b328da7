package org.cvmworkbench.language;

import java.util.List;

/// A word rules know, as `recency`.
public sealed interface Word permits CustomerWord, LineWord {
    /// As it is written, in lower case.
    String word();

    WordType type();

    /// Whether a name may stand in its parentheses.
    default boolean takes(String name) {
        return !name.isEmpty();
    }

    /// The values it can have, empty unless it is a [WordType#CHOICE].
    default List<String> choices() {
        return List.of();
    }
}
