package org.cvmworkbench.batch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cvmworkbench.language.CustomerWord;
import org.cvmworkbench.language.Member;
import org.cvmworkbench.language.Term;

/// What rules know of customers, written once more in SQL over RECEIPT_LINE, CUSTOMER and PRODUCT: one query a term,
/// put together by grouping.
///
/// @param asOf lines after this day are not looked at
/// @param scored what SQL alone does not tell: groups and scores
record CustomerSql(LocalDate asOf, Optional<ScoredCustomers> scored) {
    private static final String VISITS = "COUNT(DISTINCT CASE WHEN quantity > 0 THEN receipt_id END)";
    private static final String GAPS = """
            (SELECT customer_id, DATEDIFF(DAY, LAG(day) OVER (PARTITION BY customer_id ORDER BY time), day) AS days
              FROM visit)""";

    /// A table PERSON with a row a customer and a column a term: `t0`, `t1` … NULL is what is not known.
    String person(List<Term> terms) {
        List<String> facts = new ArrayList<>();
        List<String> columns = new ArrayList<>();
        for (int i = 0; i < terms.size(); i++) {
            boolean word = isWord(terms.get(i));
            facts.add("UNION ALL SELECT customer_id, %d, %s FROM (%s)"
                    .formatted(i, word ? "NULL, fact" : "fact, NULL", fact(terms.get(i))));
            String value = "MAX(CASE WHEN term = %d THEN %s END)".formatted(i, word ? "word" : "number");
            columns.add((startsAtNone(terms.get(i)) ? "COALESCE(" + value + ", 0)" : value) + " AS t" + i);
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
                person AS (SELECT customer_id, %3$s FROM fact GROUP BY customer_id)
                """.formatted(day(), String.join("\n", facts), String.join(", ", columns));
    }

    private static boolean isWord(Term term) {
        return switch ((CustomerWord) term.word()) {
            case GROUP, STORE, CHANNEL, COHORT, ATTRIBUTE -> true;
            case RECENCY, FREQUENCY, MONEY, RHYTHM, TENURE, RECEIPT, RF, RFM, CATEGORY, PRODUCT, PERIOD -> false;
            default -> throw new IllegalArgumentException(term + " is asked elsewhere");
        };
    }

    /// Whether who has nothing has 0 of it.
    private static boolean startsAtNone(Term term) {
        return switch ((CustomerWord) term.word()) {
            case FREQUENCY, MONEY -> true;
            case CATEGORY, PRODUCT, PERIOD -> term.member() != Member.RECENCY;
            case RECENCY, RHYTHM, TENURE, RECEIPT, GROUP, RF, RFM, STORE, CHANNEL, COHORT, ATTRIBUTE -> false;
            default -> throw new IllegalArgumentException(term + " is asked elsewhere");
        };
    }

    /// A query of `customer_id` and `fact`.
    private String fact(Term term) {
        return switch ((CustomerWord) term.word()) {
            case RECENCY -> of("DATEDIFF(DAY, MAX(day), " + day() + ")", "visit");
            case TENURE -> of("DATEDIFF(DAY, MIN(day), " + day() + ")", "visit");
            case FREQUENCY -> of("COUNT(*)", "visit");
            case MONEY -> of("SUM(amount)", "line");
            case RECEIPT -> of("FLOOR(SUM(amount) * 100 / NULLIF(" + VISITS + ", 0) + 0.5) / 100", "line");
            case RHYTHM -> of("MEDIAN(CAST(days AS DECIMAL(10, 2)))", GAPS);
            case STORE -> most("store");
            case CHANNEL -> most("channel");
            case GROUP -> listed(scored.orElseThrow().groups());
            case RF -> listed(scored.orElseThrow().rf());
            case RFM -> listed(scored.orElseThrow().rfm());
            case ATTRIBUTE -> "SELECT customer_id, " + term.argument() + " AS fact FROM customer";
            case COHORT -> of("FORMATDATETIME(MIN(day), 'yyyy-MM')", "visit");
            case CATEGORY -> purchases(term, ofProducts("category", term.argument()));
            case PRODUCT -> purchases(term, ofProducts("product_id", term.argument()));
            case PERIOD ->
                purchases(
                        term,
                        "(SELECT * FROM line WHERE FORMATDATETIME(day, 'yyyy-MM') = %s)"
                                .formatted(quoted(term.argument())));
            default -> throw new IllegalArgumentException(term + " is asked elsewhere");
        };
    }

    private static String of(String figure, String rows) {
        return "SELECT customer_id, %s AS fact FROM %s GROUP BY customer_id".formatted(figure, rows);
    }

    /// Where the customer was most often, of equals where last.
    private static String most(String place) {
        return """
                SELECT customer_id, %1$s AS fact FROM visit WHERE %1$s IS NOT NULL GROUP BY customer_id, %1$s
                  QUALIFY ROW_NUMBER() OVER (PARTITION BY customer_id ORDER BY COUNT(*) DESC, MAX(time) DESC) = 1""".formatted(place);
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
