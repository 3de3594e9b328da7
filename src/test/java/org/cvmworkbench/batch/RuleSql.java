package org.cvmworkbench.batch;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cvmworkbench.language.CustomerWord;
import org.cvmworkbench.language.NumberTest;
import org.cvmworkbench.language.Rule;
import org.cvmworkbench.language.Term;
import org.cvmworkbench.language.TextTest;
import org.cvmworkbench.language.ValueTest;

/// Says a rule in SQL. What is NULL passes no test, and `not` is the plain complement.
final class RuleSql {
    private static final String DECIMAL = "'^[+-]?[0-9]+(\\.[0-9]+)?$'";

    private final List<Term> terms = new ArrayList<>();
    private final List<Term> stopped = new ArrayList<>();

    private final CustomerSql customers;
    private final Map<String, Rule> named;

    private RuleSql(CustomerSql customers, Map<String, Rule> named) {
        this.customers = customers;
        this.named = named;
    }

    /// A query of the keys of the customers.
    static String query(Rule rule, CustomerSql customers) {
        return query(rule, customers, Map.of());
    }

    /// @param named the rules of saved segments
    static String query(Rule rule, CustomerSql customers, Map<String, Rule> named) {
        RuleSql sql = new RuleSql(customers, named);
        String condition = sql.condition(rule);
        return customers.person(sql.terms, sql.stopped) + "SELECT customer_id FROM person WHERE " + condition;
    }

    private String condition(Rule rule) {
        return switch (rule) {
            case Rule.And(var parts) -> joined(parts, " AND ");
            case Rule.Or(var parts) -> joined(parts, " OR ");
            case Rule.Not(var denied) -> "NOT " + condition(denied);
            case Rule.Bought(var term, var times) -> column(term) + " >= " + times;
            case Rule.Stopped(var term) -> stoppedColumn(term) + " = 1";
            case Rule.Segment(var name) -> condition(named.get(name));
            case Rule.Frozen(var name) -> "customer_id IN (" + customers.keys(name) + ")";
            case Rule.Keys(var members) -> throw new AssertionError(members.name());
            case Rule.Condition(var term, var test) -> "COALESCE(" + tested(value(term, test), test) + ", FALSE)";
        };
    }

    private String joined(List<Rule> parts, String by) {
        return parts.stream().map(this::condition).collect(Collectors.joining(by, "(", ")"));
    }

    private String stoppedColumn(Term term) {
        if (!stopped.contains(term)) stopped.add(term);
        return "s" + stopped.indexOf(term);
    }

    private String column(Term term) {
        if (!terms.contains(term)) terms.add(term);
        return "t" + terms.indexOf(term);
    }

    /// Words that are decimals are numbers where a number is asked for.
    private String value(Term term, ValueTest test) {
        String column = column(term);
        if (term.word() != CustomerWord.ATTRIBUTE || test instanceof TextTest) return column;
        return "CASE WHEN REGEXP_LIKE(%1$s, %2$s) THEN CAST(%1$s AS DECIMAL(60, 20)) END".formatted(column, DECIMAL);
    }

    private static String tested(String value, ValueTest test) {
        return switch (test) {
            case NumberTest.Compared(var operator, var limit) ->
                "%s %s %s".formatted(value, operator.symbol().replace("!=", "<>"), limit.toPlainString());
            case NumberTest.Among(var negative, var values) ->
                among(
                        value,
                        negative,
                        values.stream().map(BigDecimal::toPlainString).toList());
            case NumberTest.Within(var negative, var low, var high) ->
                value + (negative ? " NOT BETWEEN " : " BETWEEN ") + low.toPlainString() + " AND "
                        + high.toPlainString();
            case TextTest.Same(var negative, var text) ->
                value + (negative ? " <> " : " = ") + CustomerSql.quoted(text);
            case TextTest.Among(var negative, var texts) ->
                among(value, negative, texts.stream().map(CustomerSql::quoted).toList());
            case TextTest.Like(var negative, var pattern) ->
                value + (negative ? " NOT LIKE " : " LIKE ") + CustomerSql.quoted(pattern) + " ESCAPE '\\'";
            case TextTest.Has(var negative, var part) ->
                "LOCATE(LOWER(" + CustomerSql.quoted(part) + "), LOWER(" + value + "))" + (negative ? " = 0" : " > 0");
        };
    }

    private static String among(String value, boolean negative, List<String> values) {
        return value + (negative ? " NOT IN (" : " IN (") + String.join(", ", values) + ")";
    }
}
