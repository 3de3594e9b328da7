package org.cvmworkbench.language;

/// What a condition asks about: `recency`, `attribute("city")`, `category("Wine").spend`.
///
/// @param argument the name in parentheses, empty where the word takes none
public record Term(Word word, String argument, Member member) {
    public static Term of(Word word) {
        return new Term(word, "", Member.ITSELF);
    }

    /// What its values are.
    WordType type() {
        return member == Member.ITSELF ? word.type() : WordType.NUMBER;
    }
}
