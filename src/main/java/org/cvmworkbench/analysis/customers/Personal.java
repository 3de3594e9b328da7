package org.cvmworkbench.analysis.customers;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// Which attributes of customers tell who somebody is, by what files call them. Rather one too many: in front of a room
/// nobody misses a value that is hidden.
final class Personal {
    private static final List<String> PARTS = List.of(
            "name",
            "mail",
            "phone",
            "passport",
            "address",
            "patronym",
            "birth",
            "snils",
            "iban",
            "фамил",
            "имя",
            "отчеств",
            "телефон",
            "почт",
            "адрес",
            "паспорт",
            "рожд",
            "снилс");

    private static final Set<String> WORDS =
            Set.of("tel", "mobile", "inn", "card", "login", "nick", "фио", "тел", "инн", "карта", "логин");

    private Personal() {}

    static boolean is(String attribute) {
        String name = attribute.toLowerCase(Locale.ROOT);
        return PARTS.stream().anyMatch(name::contains)
                || Stream.of(name.split("[^\\p{L}]+")).anyMatch(WORDS::contains);
    }
}
