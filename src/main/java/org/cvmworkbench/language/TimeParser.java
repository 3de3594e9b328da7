package org.cvmworkbench.language;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cvmworkbench.language.Token.Sort;
import org.cvmworkbench.language.TokenStream.Refusal;
import org.cvmworkbench.model.Text;

/// Reads the time a figure is looked at in: `in last 8 weeks`, `in 8 weeks`, `from 2026-01-01 to 2026-03-31`.
final class TimeParser {
    private final TokenStream tokens;

    TimeParser(TokenStream tokens) {
        this.tokens = tokens;
    }

    /// Whether a time comes next; `in` may also begin a list or a range.
    boolean isNext() {
        if (tokens.nextIs("from") || tokens.nextIs("to")) return true;
        if (!tokens.nextIs("in")) return false;
        boolean length = tokens.peek(1).sort() == Sort.NUMBER
                && Span.Unit.of(tokens.peek(2).text()).isPresent();
        return length || tokens.peek(1).is("last");
    }

    When time() throws Refusal {
        if (!isNext()) return When.ever();
        if (tokens.accept("in")) return last();
        Optional<LocalDate> first = tokens.accept("from") ? Optional.of(day()) : Optional.empty();
        Optional<LocalDate> last = tokens.accept("to") ? Optional.of(day()) : Optional.empty();
        if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
            throw tokens.behind(Text.of("rule.expected.later"));
        }
        return new When.Between(first, last);
    }

    /// What stands behind `in`.
    When last() throws Refusal {
        if (!tokens.accept("last") && tokens.peek().sort() != Sort.NUMBER) {
            throw tokens.expected(Text.of("rule.expected.length"), List.of("last", "8 weeks"));
        }
        return new When.Last(span());
    }

    Span span() throws Refusal {
        int count = count();
        Span.Unit unit = Span.Unit.of(tokens.peek().text()).orElseThrow(() -> tokens.expected(Span.Unit.words()));
        tokens.take();
        return new Span(count, unit);
    }

    /// A whole number from 1 on.
    int count() throws Refusal {
        Token token = tokens.peek();
        boolean whole = token.sort() == Sort.NUMBER && token.text().matches("[1-9]\\d{0,3}");
        if (!whole) throw tokens.expected(Text.of("rule.expected.count", Span.MOST));
        return Integer.parseInt(tokens.take().text());
    }

    private LocalDate day() throws Refusal {
        Token token = tokens.peek();
        if (token.sort() != Sort.DATE) throw noDay();
        try {
            LocalDate day = LocalDate.parse(token.text());
            tokens.take();
            return day;
        } catch (DateTimeException _) {
            throw noDay();
        }
    }

    private Refusal noDay() {
        return tokens.expected(Text.of("rule.expected.day"));
    }
}
