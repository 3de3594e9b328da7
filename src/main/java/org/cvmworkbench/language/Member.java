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
    RECENCY;

    /// As it is written after the dot.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// By its word; `receipts` is another word for the visits.
    static Optional<Member> of(String word) {
        if (word.equalsIgnoreCase("receipts")) return Optional.of(VISITS);
        return named().filter(member -> member.word().equalsIgnoreCase(word)).findFirst();
    }

    static List<String> words() {
        return named().map(Member::word).toList();
    }

    private static Stream<Member> named() {
        return Stream.of(values()).filter(member -> member != ITSELF);
    }
}
