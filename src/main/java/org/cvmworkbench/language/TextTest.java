package org.cvmworkbench.language;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/// What can be asked of text, or of a choice. Case matters. but for [Has]. Each may be negative: `!=`, `not in (…)`,
/// `not like "…"`, `not has "…"`.
public sealed interface TextTest extends ValueTest {
    record Same(boolean negative, String value) implements TextTest {}

    record Among(boolean negative, List<String> values) implements TextTest {
        public Among {
            values = List.copyOf(values);
        }
    }

    /// @param pattern as [LikePattern] reads it
    record Like(boolean negative, String pattern) implements TextTest {}

    /// The part comes somewhere in the text, whatever the case of its letters.
    record Has(boolean negative, String part) implements TextTest {}

    /// The test, ready for many known values.
    default Predicate<String> predicate() {
        return switch (this) {
            case Same(var negative, var value) -> text -> text.equals(value) != negative;
            case Among(var negative, var values) -> {
                Set<String> among = Set.copyOf(values);
                yield text -> among.contains(text) != negative;
            }
            case Like(var negative, var pattern) -> {
                LikePattern like = LikePattern.of(pattern);
                yield text -> like.matches(text) != negative;
            }
            case Has(var negative, var part) -> text -> has(text, part) != negative;
        };
    }

    private static boolean has(String text, String part) {
        for (int at = 0; at + part.length() <= text.length(); at++) {
            if (text.regionMatches(true, at, part, 0, part.length())) return true;
        }
        return false;
    }
}
