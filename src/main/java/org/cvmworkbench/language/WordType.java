package org.cvmworkbench.language;

import java.util.List;

/// What a word of rules stands for, and what may follow it.
@SuppressWarnings("ImmutableEnumChecker") // the lists come from List.of
public enum WordType {
    NUMBER("=", "!=", "<", "<=", ">", ">=", "in", "not"),
    TEXT("=", "!=", "in", "not", "like", "has"),
    /// One of the few values the word has.
    CHOICE("=", "!=", "in", "not"),
    /// Needs a name in parentheses; text or a number, as what it is compared with.
    ATTRIBUTE("=", "!=", "<", "<=", ">", ">=", "in", "not", "like", "has"),
    /// Needs a name in parentheses; a condition by itself, a number with a [Member].
    PURCHASES();

    private final List<String> operators;

    WordType(String... operators) {
        this.operators = List.of(operators);
    }

    /// What may stand between the word and a value.
    List<String> operators() {
        return operators;
    }
}
