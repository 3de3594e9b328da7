package org.cvmworkbench.language;

/// What a condition asks about: `recency`, `attribute("city")`, `category("Wine").spend in last 8 weeks`.
///
/// @param argument the name in parentheses, empty where the word takes none
/// @param when the time it is looked at in
public record Term(Word word, String argument, Member member, When when) {
    /// Looked at in all the time there is.
    public Term(Word word, String argument, Member member) {
        this(word, argument, member, When.ever());
    }

    public static Term of(Word word) {
        return new Term(word, "", Member.ITSELF);
    }

    /// The same, looked at in another time.
    public Term in(When other) {
        return new Term(word, argument, member, other);
    }

    /// What its values are.
    public WordType type() {
        return member == Member.ITSELF ? word.type() : WordType.NUMBER;
    }

    /// Whether it can be looked at in a time: a recency cannot, nor what is a period by itself.
    public boolean inTime() {
        if (word == CustomerWord.CATEGORY || word == CustomerWord.PRODUCT) {
            return member != Member.RECENCY && !member.isForetold();
        }
        return word.inTime();
    }

    /// Whether its values are per cent.
    public boolean isPercent() {
        return when instanceof When.Changed;
    }
}
