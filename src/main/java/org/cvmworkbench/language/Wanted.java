package org.cvmworkbench.language;

/// What is missing in a rule where the base knows what it could be.
public sealed interface Wanted {
    /// A name in the parentheses of a word: a category, a product, an attribute.
    record Name(Word word) implements Wanted {}

    /// A text that the term may have: a store, a value of an attribute.
    record Value(Term term) implements Wanted {}

    /// The name of a saved segment.
    record Segment() implements Wanted {}
}
