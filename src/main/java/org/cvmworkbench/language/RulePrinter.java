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
            case Rule.Condition(var term, NumberTest test) -> print(term) + print(test, term.isPercent() ? " %" : "");
            case Rule.Condition(var term, TextTest test) -> print(term) + print(test, term.type());
            case Rule.Bought(var term, var times) -> times == 1 ? print(term) : bought(term, times);
            case Rule.Stopped(var term) -> "stopped(" + purchases(term) + ")";
            case Rule.Segment(var name) -> "segment(" + Quotation.of(name) + ")";
            case Rule.Frozen(var name) -> frozen(name);
            case Rule.Keys(var members) -> frozen(members.name());
        };
    }

    private static String bought(Term term, int times) {
        return "bought(" + purchases(term) + ") at least " + times + " times" + print(term.when());
    }

    private static String purchases(Term term) {
        return term.word().word() + " " + Quotation.of(term.argument());
    }

    private static String frozen(String name) {
        return "frozen(" + Quotation.of(name) + ")";
    }

    public static String print(Term term) {
        if (term.when() instanceof When.Changed(var span)) {
            return "change(" + print(term.in(When.ever())) + ", " + span.text() + ")";
        }
        String argument = term.argument().isEmpty() ? "" : "(" + Quotation.of(term.argument()) + ")";
        String member =
                term.member() == Member.ITSELF ? "" : "." + term.member().word();
        return term.word().word() + argument + member + print(term.when());
    }

    /// With a blank before it; nothing of all the time there is.
    private static String print(When when) {
        return switch (when) {
            case When.Ever() -> "";
            case When.Last(var span) -> " in last " + span.text();
            case When.Between(var first, var last) ->
                first.map(day -> " from " + day).orElse("")
                        + last.map(day -> " to " + day).orElse("");
            case When.Changed(var span) -> " over " + span.text();
        };
    }

    private static String print(NumberTest test, String unit) {
        Function<BigDecimal, String> written = value -> value.toPlainString() + unit;
        return switch (test) {
            case NumberTest.Compared(var operator, var value) -> operator(operator.symbol()) + written.apply(value);
            case NumberTest.Among(var negative, var values) -> operator(negative, "in") + list(values, written);
            case NumberTest.Within(var negative, var low, var high) ->
                operator(negative, "in") + low.toPlainString() + ".." + written.apply(high);
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
