package org.cvmworkbench.language;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
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

    ValueTest read(Term term, String operator, boolean negative) throws Refusal {
        return switch (operator) {
            case "in" -> membership(term, negative);
            case "like" -> new TextTest.Like(negative, quoted());
            case "has" -> new TextTest.Has(negative, quoted());
            default -> comparison(term, Operator.of(operator).orElseThrow());
        };
    }

    private ValueTest comparison(Term term, Operator operator) throws Refusal {
        if (operator.orders() || asksNumber(term)) return new NumberTest.Compared(operator, number());
        return new TextTest.Same(operator == Operator.NOT_EQUAL, text(term));
    }

    /// In a list for an attribute, the first value says what the others are.
    private ValueTest membership(Term term, boolean negative) throws Refusal {
        tokens.expect("(");
        return asksNumber(term)
                ? new NumberTest.Among(negative, list(this::number))
                : new TextTest.Among(negative, list(() -> text(term)));
    }

    private boolean asksNumber(Term term) throws Refusal {
        return switch (term.type()) {
            case NUMBER -> true;
            case TEXT, CHOICE -> false;
            case ATTRIBUTE, PURCHASES -> {
                Sort next = tokens.peek().sort();
                if (next != Sort.NUMBER && next != Sort.QUOTED) throw tokens.expected(Text.of("rule.expected.value"));
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

    private BigDecimal number() throws Refusal {
        Token token = tokens.peek();
        if (token.sort() != Sort.NUMBER) throw tokens.expected(Text.of("rule.expected.number"));
        if (token.text().length() > LONGEST_NUMBER) throw tokens.expected(Text.of("rule.expected.shorter"));
        return new BigDecimal(tokens.take().text());
    }

    private String text(Term term) throws Refusal {
        return term.type() == WordType.CHOICE ? choice(term.word().choices()) : quoted();
    }

    private String quoted() throws Refusal {
        if (tokens.peek().sort() != Sort.QUOTED) throw tokens.expected(Text.of("rule.expected.text"));
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
