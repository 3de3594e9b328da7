package org.cvmworkbench.language;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What can be asked of a customer's purchases of one category or product; all are numbers.
public enum Member {
    /// No member: the word itself, which for purchases is the condition that there are any.
    ITSELF,
    SPEND,
    VISITS,
    QUANTITY,
    RECENCY,
    /// As [CustomerWord#NEXTPURCHASE], of one category.
    NEXTPURCHASE,
    /// As [CustomerWord#SEND], of one category.
    SEND,
    /// As [CustomerWord#GAP], of one category.
    GAP;

    /// As it is written after the dot.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Whether it is told of the next purchase; then it has no time of its own.
    public boolean isForetold() {
        return this == NEXTPURCHASE || this == SEND || this == GAP;
    }

    /// By its word, of those that may follow; `receipts` is another word for the visits.
    static Optional<Member> of(String word, Word purchases) {
        if (word.equalsIgnoreCase("receipts")) return Optional.of(VISITS);
        return of(purchases)
                .filter(member -> member.word().equalsIgnoreCase(word))
                .findFirst();
    }

    static List<String> words(Word purchases) {
        return of(purchases).map(Member::word).toList();
    }

    /// Next purchases are told of categories, of which there are few.
    private static Stream<Member> of(Word purchases) {
        return Stream.of(values())
                .filter(member -> member != ITSELF)
                .filter(member -> !member.isForetold() || purchases == CustomerWord.CATEGORY);
    }
}
