package org.cvmworkbench.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.cvmworkbench.analysis.lifecycle.GroupCutoffs;
import org.cvmworkbench.analysis.rules.Dimension;
import org.cvmworkbench.analysis.rules.Dimensions;
import org.cvmworkbench.analysis.rules.Numbers;
import org.cvmworkbench.analysis.rules.Words;
import org.cvmworkbench.columns.Snapshot;
import org.cvmworkbench.language.CustomerWord;
import org.cvmworkbench.language.Member;
import org.cvmworkbench.language.Ranges;
import org.cvmworkbench.language.Term;
import org.cvmworkbench.model.Progress;
import org.cvmworkbench.store.sql.RowSink;
import org.cvmworkbench.store.sql.SqlColumn;
import org.cvmworkbench.store.sql.SqlQuery;
import org.cvmworkbench.workspace.OpenBase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is derived of each customer equals what SQL says, or a plain count over the files: on the invented chain of
/// 2,000 customers, where some products have no cost, at a day before its last.
class DerivedFiguresTest {
    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);
    private static final String LINE = "(SELECT * FROM receipt_line WHERE customer_id IS NOT NULL AND day <= DATE '"
            + AS_OF
            + "') AS l LEFT JOIN product AS p ON p.product_id = l.product_id";
    private static final String VISIT = "(SELECT customer_id, receipt_id, MIN(day) AS day FROM "
            + LINE.replace("SELECT *", "SELECT customer_id, receipt_id, product_id, day, quantity")
            + " GROUP BY customer_id, receipt_id HAVING MAX(quantity) > 0)";

    /// What a query says of whom it knows that there is nothing to say.
    private static final int UNKNOWN = -987_654_321;

    @TempDir
    static Path folder;

    private static Path demo;
    private static Snapshot snapshot;
    private static Dimensions dimensions;

    @BeforeAll
    static void chain() throws Exception {
        demo = folder.resolve("demo");
        Said.of("demo", demo, "--customers", 2000, "--seed", 11).done();
        Path products = demo.resolve("products.csv");
        List<String> rows = new ArrayList<>(Files.readAllLines(products));
        for (int i = 1; i < rows.size(); i += 90) rows.set(i, rows.get(i).replaceFirst("[0-9.]+$", ""));
        Files.write(products, rows);
        Path base = folder.resolve("chain");
        Said.of(
                        "import",
                        base,
                        demo.resolve("receipts.csv"),
                        demo.resolve("customers.csv"),
                        products,
                        demo.resolve("campaigns.csv"),
                        demo.resolve("targets.csv"),
                        demo.resolve("redemptions.csv"))
                .done();
        snapshot = OpenBase.read(base, Progress.NONE).snapshot();
        dimensions = new Dimensions(snapshot, (int) AS_OF.toEpochDay(), GroupCutoffs.DEFAULT);
    }

    @Test
    void marginIsMoneyLessCostsAndUnknownWhereACostIs() throws Exception {
        Map<String, Object> asked = asked("""
                SELECT customer_id, CASE WHEN COUNT(*) = COUNT(COALESCE(cost, unit_cost))
                  THEN FLOOR(SUM(amount - quantity * COALESCE(cost, unit_cost)) * 100 + 0.5) / 100 ELSE %s END
                FROM %s GROUP BY customer_id""".formatted(UNKNOWN, LINE));
        numbersAgree(CustomerWord.MARGIN, asked, Optional.of(BigDecimal.ZERO), 0);
        Numbers margin = (Numbers) dimensions.of(Term.of(CustomerWord.MARGIN));
        assertThat(margin.values()).contains(Ranges.UNKNOWN);
    }

    @Test
    void sharesOfPromoAndReturnsAreOfWhatWasPaidForPurchases() throws Exception {
        String paid = "NULLIF(SUM(CASE WHEN quantity > 0 THEN amount ELSE 0 END), 0)";
        String share = "SELECT customer_id, FLOOR(%s * 10000 / " + paid + " + 0.5) / 10000 FROM " + LINE
                + " GROUP BY customer_id";
        numbersAgree(
                CustomerWord.PROMO,
                asked(share.formatted("SUM(CASE WHEN quantity > 0 AND discount > 0 THEN amount ELSE 0 END)")),
                Optional.empty(),
                0);
        numbersAgree(
                CustomerWord.RETURNS,
                asked(share.formatted("SUM(CASE WHEN quantity < 0 THEN -amount ELSE 0 END)")),
                Optional.empty(),
                0);
    }

    @Test
    void categoriesAreCountedAndTheirSpreadIsThatOfTheEntropy() throws Exception {
        numbersAgree(
                CustomerWord.CATEGORIES,
                asked("SELECT customer_id, COUNT(DISTINCT CASE WHEN quantity > 0 THEN category END) FROM " + LINE
                        + " GROUP BY customer_id"),
                Optional.of(BigDecimal.ZERO),
                0);
        numbersAgree(CustomerWord.SPREAD, asked("""
                SELECT customer_id, EXP(-SUM(spend / total * LN(spend / total))) FROM (
                  SELECT customer_id, CAST(spend AS DOUBLE PRECISION) AS spend,
                    SUM(CAST(spend AS DOUBLE PRECISION)) OVER (PARTITION BY customer_id) AS total FROM (
                      SELECT customer_id, category, SUM(amount) AS spend FROM %s
                      WHERE category IS NOT NULL GROUP BY customer_id, category HAVING SUM(amount) > 0))
                GROUP BY customer_id""".formatted(LINE)), Optional.empty(), 0.0051);
    }

    @Test
    void theTopCategoryHasMostSpend() throws Exception {
        Map<String, Object> asked = asked("""
                SELECT customer_id, category FROM %s WHERE category IS NOT NULL
                GROUP BY customer_id, category HAVING SUM(amount) > 0
                QUALIFY COUNT(*) OVER (PARTITION BY customer_id, SUM(amount)) = 1
                  AND RANK() OVER (PARTITION BY customer_id ORDER BY SUM(amount) DESC) = 1""".formatted(LINE));
        Words top = (Words) dimensions.of(Term.of(CustomerWord.TOPCATEGORY));
        assertThat(asked.size()).isGreaterThan(1000);
        asked.forEach((key, category) ->
                assertThat(top.word().apply(top.codes()[customer(key)])).as(key).isEqualTo(category));
    }

    @Test
    void overdueIsSilenceInOwnRhythms() throws Exception {
        numbersAgree(CustomerWord.OVERDUE, asked("""
                SELECT customer_id, FLOOR(silence * 100 / NULLIF(rhythm, 0) + 0.5) / 100 FROM (
                  SELECT customer_id, MEDIAN(CAST(gap AS DECIMAL(20, 10))) AS rhythm,
                    DATEDIFF(DAY, MAX(day), DATE '%s') AS silence FROM (
                      SELECT customer_id, day, DATEDIFF(DAY, LAG(day) OVER (
                        PARTITION BY customer_id ORDER BY day), day) AS gap FROM %s)
                  GROUP BY customer_id)""".formatted(AS_OF, VISIT)), Optional.empty(), 0);
    }

    @Test
    void campaignsAreCountedOnceEachAndControlIsSentNothing() throws Exception {
        numbersAgree(CustomerWord.TARGETED, counted("targets.csv", 3, "control", 2), Optional.of(BigDecimal.ZERO), 0);
        numbersAgree(CustomerWord.REDEEMED, counted("redemptions.csv", 3, "", 0), Optional.of(BigDecimal.ZERO), 0);
    }

    /// Different campaigns a customer.
    private static Map<String, Object> counted(String file, int date, String leftOut, int column) throws Exception {
        Map<String, Set<String>> campaigns = new HashMap<>();
        for (String row : Files.readAllLines(demo.resolve(file))) {
            String[] cells = row.split(",", -1);
            boolean counts = !cells[column].equals(leftOut) && cells[date].compareTo(AS_OF.toString()) <= 0;
            if (counts)
                campaigns.computeIfAbsent(cells[1], key -> new HashSet<>()).add(cells[0]);
        }
        Map<String, Object> counts = new TreeMap<>();
        campaigns.forEach((key, of) -> counts.put(key, of.size()));
        return counts;
    }

    @Test
    void complaintsConsentsAndReasonsAreThoseOfTheFile() throws Exception {
        numbersAgree(CustomerWord.COMPLAINT, asked("""
                SELECT customer_id, DATEDIFF(DAY, CAST(complaint_date AS DATE), DATE '%1$s') FROM customer
                WHERE complaint_date IS NOT NULL AND complaint_date <> ''
                  AND CAST(complaint_date AS DATE) <= DATE '%1$s'""".formatted(AS_OF)), Optional.empty(), 0);
        wordsAgree(CustomerWord.CONSENT, "email", """
                SELECT customer_id, CASE WHEN consent_email IN ('yes', 'no') THEN consent_email ELSE 'unknown' END
                FROM customer""");
        wordsAgree(CustomerWord.REACHABLE, "email", """
                SELECT customer_id, CASE WHEN consent_data = 'yes' AND consent_email = 'yes' AND email <> ''
                  AND COALESCE(lapse_reason, '') <> 'moved away'
                  AND NOT EXISTS (SELECT 1 FROM customer o WHERE o.email = c.email
                    AND (o.consent_data = 'no' OR o.consent_email = 'no'))
                  THEN 'yes' ELSE 'no' END FROM customer c""");
        wordsAgree(CustomerWord.REASON, "", "SELECT customer_id, COALESCE(lapse_reason, '') FROM customer");
    }

    private static void wordsAgree(CustomerWord word, String argument, String query) throws Exception {
        Words words = (Words) dimensions.of(new Term(word, argument, Member.ITSELF));
        Map<String, Object> asked = asked(query);
        assertThat(new HashSet<>(asked.values())).hasSizeGreaterThan(1);
        asked.forEach((key, text) -> assertThat(words.word().apply(words.codes()[customer(key)]))
                .as(key)
                .isEqualTo(text));
    }

    /// @param none what those have whom the query does not name
    private static void numbersAgree(
            CustomerWord word, Map<String, Object> asked, Optional<BigDecimal> none, double tolerance) {
        Dimension dimension = dimensions.of(Term.of(word));
        assertThat(dimension).isInstanceOf(Numbers.class);
        if (!(dimension instanceof Numbers(long[] values, int decimals))) return;
        Set<Object> different = new HashSet<>(asked.values());
        assertThat(different).as("different " + word).hasSizeGreaterThan(1);
        for (int customer = 0; customer < values.length; customer++) {
            String key = snapshot.customers().key(customer);
            Object said = asked.getOrDefault(key, none.orElse(null));
            Object sql = said != null && said.toString().startsWith("" + UNKNOWN) ? null : said;
            if (values[customer] == Ranges.UNKNOWN || sql == null) {
                assertThat(values[customer] == Ranges.UNKNOWN)
                        .as(word + " of " + key + " is unknown, SQL says " + sql)
                        .isEqualTo(sql == null);
                continue;
            }
            assertThat(BigDecimal.valueOf(values[customer], decimals).doubleValue())
                    .as(word + " of " + key)
                    .isCloseTo(Double.parseDouble(sql.toString()), within(tolerance + 1e-9));
        }
    }

    private static int customer(String key) {
        int code = snapshot.customers().dictionary().codeOf(key);
        return Arrays.binarySearch(snapshot.customers().codes(), code);
    }

    private static Map<String, Object> asked(String query) throws Exception {
        Map<String, Object> facts = new HashMap<>();
        RowSink sink = new RowSink() {
            @Override
            public void columns(List<SqlColumn> columns) {}

            @Override
            public void row(List<@Nullable Object> values) {
                Object fact = values.get(1);
                if (fact != null) facts.put(String.valueOf(values.get(0)), fact);
            }
        };
        SqlQuery.run(snapshot, query, sink, Progress.NONE);
        return facts;
    }
}
