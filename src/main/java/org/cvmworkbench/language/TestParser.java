package org.cvmworkbench.language;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cvmworkbench.language.Token.Sort;
import org.cvmworkbench.language.TokenStream.Refusal;
import org.cvmworkbench.model.Text;

/// Reads what stands right of an operator, and so the test: its values must be of the term's type.
final class TestParser {
    private static final int LONGEST_NUMBER = 30;

    private final TokenStream tokens;

    TestParser(TokenStream tokens) {
        this.tokens = tokens;
    }

    /// What stands behind the term.
    Rule condition(Term term) throws Refusal {
        boolean negative = tokens.nextIs("not") && term.type().operators().contains("not");
        if (negative) tokens.take();
        List<String> allowed = negative ? negatable(term.type()) : offered(term);
        String operator =
                allowed.stream().filter(tokens::nextIs).findFirst().orElseThrow(() -> tokens.expected(allowed));
        tokens.take();
        return new Rule.Condition(term, read(term, operator, negative));
    }

    private static List<String> negatable(WordType type) {
        return type.operators().stream()
                .filter(List.of("in", "like", "has")::contains)
                .toList();
    }

    /// The operators, and the words of a time where none is said yet.
    private static List<String> offered(Term term) {
        if (!term.inTime() || !term.when().equals(When.ever()))
            return term.type().operators();
        return Stream.concat(term.type().operators().stream(), Stream.of("from", "to"))
                .toList();
    }

    private ValueTest read(Term term, String operator, boolean negative) throws Refusal {
        return switch (operator) {
            case "in" -> membership(term, negative);
            case "like" -> new TextTest.Like(negative, quoted(term));
            case "has" -> new TextTest.Has(negative, quoted(term));
            default -> comparison(term, Operator.of(operator).orElseThrow());
        };
    }

    private ValueTest comparison(Term term, Operator operator) throws Refusal {
        if (operator.orders() || asksNumber(term)) return new NumberTest.Compared(operator, number(term));
        return new TextTest.Same(operator == Operator.NOT_EQUAL, text(term));
    }

    /// In a list for an attribute, the first value says what the others are.
    private ValueTest membership(Term term, boolean negative) throws Refusal {
        boolean numbers = term.type() == WordType.NUMBER || term.type() == WordType.ATTRIBUTE;
        if (numbers && tokens.peek().sort() == Sort.NUMBER) return range(term, negative);
        if (!tokens.accept("(")) throw numbers ? unopened(term, negative) : tokens.expected(List.of("("));
        return asksNumber(term)
                ? new NumberTest.Among(negative, list(() -> number(term)))
                : new TextTest.Among(negative, list(() -> text(term)));
    }

    /// The complaint that neither a list nor a range follows, nor a time where there could be one.
    private Refusal unopened(Term term, boolean negative) {
        boolean timed = !negative && term.inTime() && term.when().equals(When.ever());
        return timed
                ? tokens.expected(Text.of("rule.expected.within-time"), List.of("(", "1..100", "last", "8 weeks"))
                : tokens.expected(Text.of("rule.expected.within"), List.of("(", "1..100"));
    }

    private ValueTest range(Term term, boolean negative) throws Refusal {
        BigDecimal low = number(term);
        if (!tokens.accept("..")) throw tokens.expected(List.of(".."));
        BigDecimal high = number(term);
        if (high.compareTo(low) < 0) throw tokens.behind(Text.of("rule.expected.upwards", low.toPlainString()));
        return new NumberTest.Within(negative, low, high);
    }

    private boolean asksNumber(Term term) throws Refusal {
        return switch (term.type()) {
            case NUMBER -> true;
            case TEXT, CHOICE -> false;
            case ATTRIBUTE, PURCHASES -> {
                Sort next = tokens.peek().sort();
                boolean open = term.word().choices().isEmpty();
                if (open && next != Sort.NUMBER && next != Sort.QUOTED) {
                    throw tokens.expected(Text.of("rule.expected.value"), List.of(), new Wanted.Value(term));
                }
                yield next == Sort.NUMBER;
            }
        };
    }

    private interface Value<V> {
        V read() throws Refusal;
    }

    private <V> List<V> list(Value<V> value) throws Refusal {
        List<V> values = new ArrayList<>();
        do values.add(value.read());
        while (tokens.accept(","));
        if (!tokens.accept(")")) throw tokens.expected(List.of(",", ")"));
        return values;
    }

    private BigDecimal number(Term term) throws Refusal {
        Token token = tokens.peek();
        if (token.sort() != Sort.NUMBER) throw tokens.expected(Text.of("rule.expected.number"));
        if (token.text().length() > LONGEST_NUMBER) throw tokens.expected(Text.of("rule.expected.shorter"));
        BigDecimal number = new BigDecimal(tokens.take().text());
        if (term.isPercent()) tokens.accept("%");
        return number;
    }

    private String text(Term term) throws Refusal {
        List<String> choices = term.word().choices();
        boolean written = term.type() == WordType.ATTRIBUTE && tokens.peek().sort() == Sort.QUOTED;
        return choices.isEmpty() || written ? quoted(term) : choice(choices);
    }

    private String quoted(Term term) throws Refusal {
        if (tokens.peek().sort() != Sort.QUOTED) {
            throw tokens.expected(Text.of("rule.expected.text"), List.of(), new Wanted.Value(term));
        }
        return Quotation.read(tokens.take().text());
    }

    /// One of the choices; quotes around it do no harm.
    private String choice(List<String> choices) throws Refusal {
        Token token = tokens.peek();
        String written = token.sort() == Sort.QUOTED ? Quotation.read(token.text()) : token.text();
        String choice = choices.stream()
                .filter(written::equalsIgnoreCase)
                .findFirst()
                .orElseThrow(() -> tokens.expected(choices));
        tokens.take();
        return choice;
    }
}
