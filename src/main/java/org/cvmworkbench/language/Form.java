package org.cvmworkbench.language;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The words that begin a condition of customers and are no figure themselves.
enum Form {
    /// `change(money, 8 weeks) < -30 %`.
    CHANGE,
    /// `bought(category "Wine") at least 3 times in last 90 days`.
    BOUGHT,
    /// `stopped(category "Wine")`.
    STOPPED,
    /// `segment("Guests")`.
    SEGMENT,
    /// `frozen("Guests")`.
    FROZEN;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Form> of(String word) {
        return Stream.of(values())
                .filter(form -> form.word().equalsIgnoreCase(word))
                .findFirst();
    }

    static List<String> words() {
        return Stream.of(values()).map(Form::word).toList();
    }
}
