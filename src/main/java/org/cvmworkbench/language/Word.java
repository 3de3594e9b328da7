package org.cvmworkbench.language;

import java.util.List;

/// A word rules know, as `recency`.
public sealed interface Word permits CustomerWord, LineWord {
    /// As it is written, in lower case.
    String word();

    WordType type();

    /// The names that may stand in its parentheses, empty where they cannot be counted.
    default List<String> names() {
        return List.of();
    }

    /// Whether a name may stand in its parentheses.
    default boolean takes(String name) {
        return names().isEmpty() ? !name.isEmpty() : names().contains(name);
    }

    /// Whether it can be looked at in a time rather than in all of it: `money in last 8 weeks`.
    default boolean inTime() {
        return false;
    }

    /// The values it can have, empty where they cannot be counted. They need no quotes.
    default List<String> choices() {
        return List.of();
    }
}
