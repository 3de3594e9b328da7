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
    private static final List<String> GONE =
            List.of("died", "dead", "death", "deceased", "умер", "смерт", "скончал", "невозврат");

    /// Nor about these, unless it was to a competitor that somebody moved.
    private static final List<String> AWAY =
            List.of("moved", "moving", "relocat", "emigrat", "переезд", "переехал", "уехал", "эмигр");

    private static final List<String> COMPETITOR = List.of("competit", "rival", "конкурент");

    /// What a reason says; nothing where none is recorded.
    public static Optional<Lapse> of(String reason) {
        String[] words = reason.strip().toLowerCase(Locale.ROOT).split("[^\\p{L}]+");
        if (Stream.of(words).allMatch(String::isEmpty)) return Optional.empty();
        boolean away = any(words, AWAY) && !any(words, COMPETITOR);
        boolean said = words.length == 1 && words[0].equals(FINAL.word());
        return Optional.of(said || away || any(words, GONE) ? FINAL : RETURNABLE);
    }

    private static boolean any(String[] words, List<String> beginnings) {
        return Stream.of(words).anyMatch(word -> beginnings.stream().anyMatch(word::startsWith));
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
