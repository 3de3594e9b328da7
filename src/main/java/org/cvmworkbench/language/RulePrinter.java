package org.cvmworkbench.language;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// Writes rules as text: lower-case words, one space, no needless parentheses. Reading it gives the same rule again.
public final class RulePrinter {
    private RulePrinter() {}

    public static String print(Rule rule) {
        return switch (rule) {
            case Rule.Or(var parts) -> joined(parts, " or ");
            case Rule.And(var parts) -> joined(parts, " and ");
            case Rule.Not(var inner) -> "not " + (joins(inner) ? parenthesised(inner) : print(inner));
            case Rule.Condition(var term, NumberTest test) -> print(term) + print(test);
            case Rule.Condition(var term, TextTest test) -> print(term) + print(test, term.type());
            case Rule.Bought(var term) -> print(term);
        };
    }

    public static String print(Term term) {
        String argument = term.argument().isEmpty() ? "" : "(" + Quotation.of(term.argument()) + ")";
        String member =
                term.member() == Member.ITSELF ? "" : "." + term.member().word();
        return term.word().word() + argument + member;
    }

    private static String print(NumberTest test) {
        return switch (test) {
            case NumberTest.Compared(var operator, var value) -> operator(operator.symbol()) + value.toPlainString();
            case NumberTest.Among(var negative, var values) ->
                operator(negative, "in") + list(values, BigDecimal::toPlainString);
        };
    }

    private static String print(TextTest test, WordType type) {
        UnaryOperator<String> written = type == WordType.CHOICE ? value -> value : Quotation::of;
        return switch (test) {
            case TextTest.Same(var negative, var value) -> operator(negative ? "!=" : "=") + written.apply(value);
            case TextTest.Among(var negative, var values) -> operator(negative, "in") + list(values, written);
            case TextTest.Like(var negative, var pattern) -> operator(negative, "like") + Quotation.of(pattern);
            case TextTest.Has(var negative, var part) -> operator(negative, "has") + Quotation.of(part);
        };
    }

    private static String joined(List<Rule> parts, String conjunction) {
        return parts.stream()
                .map(part -> part instanceof Rule.Or ? parenthesised(part) : print(part))
                .collect(Collectors.joining(conjunction));
    }

    private static boolean joins(Rule rule) {
        return rule instanceof Rule.And || rule instanceof Rule.Or;
    }

    private static String parenthesised(Rule rule) {
        return "(" + print(rule) + ")";
    }

    private static String operator(boolean negative, String word) {
        return operator(negative ? "not " + word : word);
    }

    private static String operator(String operator) {
        return " " + operator + " ";
    }

    private static <V> String list(List<V> values, Function<V, String> written) {
        return values.stream().map(written).collect(Collectors.joining(", ", "(", ")"));
    }
}
