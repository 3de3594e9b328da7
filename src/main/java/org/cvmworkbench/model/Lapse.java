package org.cvmworkbench.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Whether somebody who left can come back, told from the recorded reason. Prices, assortment, service, quality or a
/// competitor can be answered; a move away and a death cannot.
public enum Lapse {
    RETURNABLE,
    FINAL;

    /// How words of a reason begin that nothing can be done about.
    private static final List<String> FINAL_WORDS = List.of(
            "moved",
            "moving",
            "relocat",
            "emigrat",
            "died",
            "dead",
            "death",
            "deceased",
            "final",
            "переезд",
            "переехал",
            "уехал",
            "эмигр",
            "умер",
            "смерт",
            "скончал",
            "невозврат");

    /// What a reason says; nothing where none is recorded.
    public static Optional<Lapse> of(String reason) {
        String[] words = reason.strip().toLowerCase(Locale.ROOT).split("[^\\p{L}]+");
        if (Stream.of(words).allMatch(String::isEmpty)) return Optional.empty();
        boolean last = Stream.of(words).anyMatch(word -> FINAL_WORDS.stream().anyMatch(word::startsWith));
        return Optional.of(last ? FINAL : RETURNABLE);
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
