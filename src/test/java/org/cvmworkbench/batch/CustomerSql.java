package org.cvmworkbench.batch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cvmworkbench.language.CustomerWord;
import org.cvmworkbench.language.Member;
import org.cvmworkbench.language.Span;
import org.cvmworkbench.language.Term;
import org.cvmworkbench.language.When;

/// What rules know of customers, written once more in SQL over RECEIPT_LINE, CUSTOMER and PRODUCT: one query a term,
/// put together by grouping.
///
/// @param asOf lines after this day are not looked at
/// @param scored what SQL alone does not tell: groups and scores
/// @param frozen the keys of those frozen, by the name of a segment
record CustomerSql(LocalDate asOf, Optional<ScoredCustomers> scored, Map<String, Set<String>> frozen) {
    CustomerSql(LocalDate asOf, Optional<ScoredCustomers> scored) {
        this(asOf, scored, Map.of());
    }

    private static final int STOPPED = 1000;
    private static final String VISITS = "COUNT(DISTINCT CASE WHEN quantity > 0 THEN receipt_id END)";
    private static final String GAPS = """
            (SELECT customer_id, DATEDIFF(DAY, LAG(day) OVER (PARTITION BY customer_id ORDER BY time), day) AS days
              FROM visit)""";

    /// A table PERSON with a row a customer and a column a term: `t0`, `t1` … NULL is what is not known.
    String person(List<Term> terms) {
        return person(terms, List.of());
    }

    /// @param stopped items somebody may have stopped buying: `s0`, `s1` … are 1 or 0
    String person(List<Term> terms, List<Term> stopped) {
        List<String> facts = new ArrayList<>();
        List<String> columns = new ArrayList<>(List.of("customer_id"));
        for (int i = 0; i < terms.size(); i++) {
            boolean word = isWord(terms.get(i));
            facts.add("UNION ALL SELECT customer_id, %d, %s FROM (%s)"
                    .formatted(i, word ? "NULL, fact" : "fact, NULL", fact(terms.get(i))));
            String value = "MAX(CASE WHEN term = %d THEN %s END)".formatted(i, word ? "word" : "number");
            columns.add((startsAtNone(terms.get(i)) ? "COALESCE(" + value + ", 0)" : value) + " AS t" + i);
        }
        for (int i = 0; i < stopped.size(); i++) {
            facts.add("UNION ALL SELECT customer_id, %d, 1, NULL FROM (%s)"
                    .formatted(STOPPED + i, stopped(stopped.get(i))));
            columns.add("MAX(CASE WHEN term = %d THEN 1 ELSE 0 END) AS s%d".formatted(STOPPED + i, i));
        }
        return """
                WITH line AS (SELECT * FROM receipt_line WHERE customer_id IS NOT NULL AND day <= %1$s),
                visit AS (
                  SELECT customer_id, receipt_id, MIN(day) AS day, MIN(time) AS time,
                    MIN(store) AS store, MIN(channel) AS channel
                  FROM line GROUP BY customer_id, receipt_id HAVING MAX(quantity) > 0),
                fact(customer_id, term, number, word) AS (
                  SELECT customer_id, -1, CAST(NULL AS DECIMAL(40, 8)), CAST(NULL AS VARCHAR) FROM customer
                %2$s),
                person AS (SELECT %3$s FROM fact GROUP BY customer_id)
                """.formatted(day(), String.join("\n", facts), String.join(", ", columns));
    }

    private static boolean isWord(Term term) {
        return switch ((CustomerWord) term.word()) {
            case GROUP, LAPSE, STORE, CHANNEL, COHORT, ATTRIBUTE -> true;
            case RECENCY, FREQUENCY, MONEY, RHYTHM, TENURE, RECEIPT, RF, RFM, CATEGORY, PRODUCT, PERIOD -> false;
            default -> throw new IllegalArgumentException(term + " is asked elsewhere");
        };
    }

    /// Whether who has nothing has 0 of it.
    private static boolean startsAtNone(Term term) {
        return switch ((CustomerWord) term.word()) {
            case FREQUENCY, MONEY -> !term.isPercent();
            case CATEGORY, PRODUCT, PERIOD -> term.member() != Member.RECENCY && !term.isPercent();
            case RECENCY, RHYTHM, TENURE, RECEIPT, GROUP, LAPSE, RF, RFM, STORE, CHANNEL, COHORT, ATTRIBUTE -> false;
            default -> throw new IllegalArgumentException(term + " is asked elsewhere");
        };
    }

    /// A query of `customer_id` and `fact`.
    private String fact(Term term) {
        if (term.when() instanceof When.Changed(var span)) return changed(term, span);
        return switch ((CustomerWord) term.word()) {
            case RECENCY -> of("DATEDIFF(DAY, MAX(day), " + day() + ")", "visit");
            case TENURE -> of("DATEDIFF(DAY, MIN(day), " + day() + ")", "visit");
            case FREQUENCY -> of("COUNT(*)", in(term.when(), "visit"));
            case MONEY -> of("SUM(amount)", in(term.when(), "line"));
            case RECEIPT ->
                of("FLOOR(SUM(amount) * 100 / NULLIF(" + VISITS + ", 0) + 0.5) / 100", in(term.when(), "line"));
            case RHYTHM -> of("MEDIAN(CAST(days AS DECIMAL(10, 2)))", GAPS);
            case STORE -> most("store");
            case CHANNEL -> most("channel");
            case LAPSE -> """
                    SELECT customer_id, CASE WHEN lapse_reason = 'moved away' THEN 'final'
                      WHEN lapse_reason IS NOT NULL THEN 'returnable' END AS fact FROM customer""";
            case GROUP -> listed(scored.orElseThrow().groups());
            case RF -> listed(scored.orElseThrow().rf());
            case RFM -> listed(scored.orElseThrow().rfm());
            case ATTRIBUTE -> "SELECT customer_id, " + term.argument() + " AS fact FROM customer";
            case COHORT -> of("FORMATDATETIME(MIN(day), 'yyyy-MM')", "visit");
            case CATEGORY -> purchases(term, in(term.when(), items(term)));
            case PRODUCT -> purchases(term, in(term.when(), items(term)));
            case PERIOD ->
                purchases(
                        term,
                        "(SELECT * FROM line WHERE FORMATDATETIME(day, 'yyyy-MM') = %s)"
                                .formatted(quoted(term.argument())));
            default -> throw new IllegalArgumentException(term + " is asked elsewhere");
        };
    }

    private static String items(Term term) {
        return ofProducts(term.word() == CustomerWord.CATEGORY ? "category" : "product_id", term.argument());
    }

    /// The rows of a time.
    private String in(When when, String rows) {
        return switch (when) {
            case When.Ever() -> rows;
            case When.Last(var span) -> "(SELECT * FROM " + rows + " AS r WHERE r.day > " + before(span) + ")";
            case When.Between(var first, var last) ->
                "(SELECT * FROM " + rows + " AS r WHERE TRUE"
                        + first.map(day -> " AND r.day >= DATE '" + day + "'").orElse("")
                        + last.map(day -> " AND r.day <= DATE '" + day + "'").orElse("") + ")";
            case When.Changed changed -> throw new AssertionError(changed);
        };
    }

    /// The day before the time of this length that ends with the as-of day.
    private String before(Span span) {
        String unit = span.unit().word().toUpperCase(Locale.ROOT).replaceAll("S$", "");
        return "DATEADD(" + unit + ", -" + span.count() + ", " + day() + ")";
    }

    private String changed(Term term, Span span) {
        String rows =
                term.word() == CustomerWord.CATEGORY || term.word() == CustomerWord.PRODUCT ? items(term) : "line";
        boolean average = term.word() == CustomerWord.RECEIPT;
        boolean visits = term.word() == CustomerWord.FREQUENCY || term.member() == Member.VISITS;
        String figure = term.member() == Member.QUANTITY ? "quantity" : "amount";
        String sum = visits
                ? "COUNT(DISTINCT CASE WHEN %2$s AND quantity > 0 THEN receipt_id END)"
                : "SUM(CASE WHEN %2$s THEN %1$s END)";
        String count = "NULLIF(COUNT(DISTINCT CASE WHEN %2$s AND quantity > 0 THEN receipt_id END), 0)";
        String now = "r.day > b.edge";
        String then = "r.day <= b.edge AND r.day > DATEADD(DAY, -b.past, b.edge)";
        String ratio = average
                ? "COALESCE(" + sum.formatted(figure, now) + ", 0) * CAST(" + count.formatted("", then)
                        + " AS DECIMAL(60, 30)) / " + count.formatted("", now)
                : "COALESCE(" + sum.formatted(figure, now) + ", 0) * CAST(b.past AS DECIMAL(60, 30)) / b.length";
        String before = sum.formatted(figure, then);
        return """
                SELECT r.customer_id, CASE WHEN b.past >= b.length AND %2$s > 0
                  THEN FLOOR(1000 * (%3$s / NULLIF(%2$s, 0) - 1) + 0.5) / 10 END AS fact
                FROM %1$s AS r JOIN (
                  SELECT customer_id, %4$s AS edge, DATEDIFF(DAY, %4$s, %5$s) AS length,
                    LEAST(DATEDIFF(DAY, MIN(day), %4$s) + 1, GREATEST(365, DATEDIFF(DAY, %4$s, %5$s))) AS past
                  FROM visit GROUP BY customer_id) AS b ON b.customer_id = r.customer_id
                GROUP BY r.customer_id, b.past, b.length""".formatted(rows, before, ratio, before(span), day());
    }

    /// The keys of those who stopped buying an item.
    private String stopped(Term term) {
        return """
                SELECT o.customer_id FROM (
                  SELECT customer_id, COUNT(*) AS n, DATEDIFF(DAY, MAX(day), %1$s) AS silence,
                    MEDIAN(CAST(gap AS DECIMAL(20, 4))) AS own
                  FROM (%2$s) GROUP BY customer_id) AS o
                CROSS JOIN (
                  SELECT MEDIAN(CAST(gap AS DECIMAL(20, 4))) AS pair FROM (
                    SELECT MAX(gap) AS gap FROM (%2$s) GROUP BY customer_id HAVING COUNT(*) = 2)) AS p
                WHERE n > 1 AND silence > 60 AND silence > 3 * CASE WHEN n > 2 THEN own ELSE pair END""".formatted(day(), gaps(term));
    }

    private static String gaps(Term term) {
        return """
                SELECT customer_id, day, DATEDIFF(DAY, LAG(day) OVER (PARTITION BY customer_id ORDER BY day), day) AS gap
                FROM (SELECT customer_id, MIN(day) AS day FROM %s AS r GROUP BY customer_id, receipt_id
                  HAVING MAX(quantity) > 0)""".formatted(items(term));
    }

    /// The keys frozen under a name.
    String keys(String name) {
        return frozen.getOrDefault(name, Set.of()).stream()
                .map(CustomerSql::quoted)
                .collect(Collectors.joining(", "));
    }

    private static String of(String figure, String rows) {
        return "SELECT customer_id, %s AS fact FROM %s GROUP BY customer_id".formatted(figure, rows);
    }

    /// Where the customer was most often, of equals where last.
    private static String most(String place) {
        return """
                SELECT customer_id, fact FROM (
                  SELECT customer_id, %1$s AS fact,
                    ROW_NUMBER() OVER (PARTITION BY customer_id ORDER BY COUNT(*) DESC, MAX(time) DESC) AS place
                  FROM visit WHERE %1$s IS NOT NULL GROUP BY customer_id, %1$s) WHERE place = 1""".formatted(place);
    }

    private static String ofProducts(String column, String name) {
        return "(SELECT line.* FROM line JOIN product ON product.product_id = line.product_id WHERE product.%s = %s)"
                .formatted(column, quoted(name));
    }

    private String purchases(Term term, String lines) {
        String figure = switch (term.member()) {
            case SPEND -> "SUM(amount)";
            case QUANTITY -> "SUM(quantity)";
            case ITSELF, VISITS -> VISITS;
            case RECENCY -> "DATEDIFF(DAY, MAX(CASE WHEN quantity > 0 THEN day END), " + day() + ")";
            case NEXTPURCHASE, SEND, GAP -> throw new IllegalArgumentException(term + " is asked elsewhere");
        };
        return of(figure, lines);
    }

    private String listed(List<?> values) {
        List<String> keys = scored.orElseThrow().keys();
        return IntStream.range(0, keys.size())
                .mapToObj(i -> "(%s, %s)"
                        .formatted(
                                quoted(keys.get(i)),
                                values.get(i) instanceof String text ? quoted(text) : values.get(i)))
                .collect(Collectors.joining(", ", "SELECT * FROM (VALUES ", ") AS listed(customer_id, fact)"));
    }

    String day() {
        return "DATE '" + asOf + "'";
    }

    static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
