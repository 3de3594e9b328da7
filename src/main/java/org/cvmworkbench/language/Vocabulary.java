package org.cvmworkbench.language;

import java.util.List;
import java.util.Optional;

/// What a rule is about, and so which words it may use.
@SuppressWarnings("ImmutableEnumChecker") // the lists come from List.of
public enum Vocabulary {
    CUSTOMERS("recency <= 30", CustomerWord.values()),
    LINES("quantity > 0", LineWord.values());

    private final String example;
    private final List<Word> words;

    Vocabulary(String example, Word... words) {
        this.example = example;
        this.words = List.of(words);
    }

    /// A rule to show to those who wrote none.
    public String example() {
        return example;
    }

    public List<Word> words() {
        return words;
    }

    Optional<Word> find(String name) {
        return words.stream().filter(word -> word.word().equalsIgnoreCase(name)).findFirst();
    }
}
