package org.cvmworkbench.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.cvmworkbench.analysis.lifecycle.GroupCutoffs;
import org.cvmworkbench.analysis.rules.Dimensions;
import org.cvmworkbench.analysis.rules.RuleEvaluation;
import org.cvmworkbench.columns.Snapshot;
import org.cvmworkbench.language.CustomerWord;
import org.cvmworkbench.language.Member;
import org.cvmworkbench.language.Rule;
import org.cvmworkbench.language.RulePrinter;
import org.cvmworkbench.language.Rules;
import org.cvmworkbench.language.Term;
import org.cvmworkbench.model.Progress;
import org.cvmworkbench.store.sql.RowSink;
import org.cvmworkbench.store.sql.SqlColumn;
import org.cvmworkbench.store.sql.SqlQuery;
import org.cvmworkbench.workspace.OpenBase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A rule gives the customers that SQL gives: random rules over every word, on the invented chain of 2,000 customers
/// with about 20,000 lines. Groups and scores, which SQL does not tell alone, are computed once more in the test.
class RulesAgainstSqlTest {
    private static final List<CustomerWord> FIGURES = List.of(
            CustomerWord.RECENCY,
            CustomerWord.FREQUENCY,
            CustomerWord.MONEY,
            CustomerWord.RHYTHM,
            CustomerWord.TENURE,
            CustomerWord.RECEIPT,
            CustomerWord.STORE,
            CustomerWord.CHANNEL);

    @TempDir
    static Path folder;

    private static Path base;
    private static Snapshot snapshot;

    @BeforeAll
    static void chain() throws Exception {
        Path demo = folder.resolve("demo");
        base = folder.resolve("chain");
        Said.of("demo", demo, "--customers", 2000, "--seed", 7).done();
        Said.of(
                        "import",
                        base,
                        demo.resolve("receipts.csv"),
                        demo.resolve("customers.csv"),
                        demo.resolve("products.csv"))
                .done();
        snapshot = OpenBase.read(base, Progress.NONE).snapshot();
        assertThat(snapshot.lines().count()).isBetween(15_000, 30_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-15", "2025-10-01"})
    void aHundredRulesGiveTheCustomersThatSqlGives(String asOf) throws Exception {
        compare(LocalDate.parse(asOf), Integer.getInteger("nr", 50), 1);
    }

    @Test
    @Tag("proof")
    void aThousandRulesGiveTheCustomersThatSqlGives() throws Exception {
        compare(LocalDate.of(2026, 11, 15), 1000, 100_000);
    }

    /// The whole way, from the command line to the list.
    @Test
    void theListOfTheCommandHasTheCustomersOfTheQuery() throws Exception {
        Path list = folder.resolve("list.csv");
        String rule = "recency <= 120 and not store = \"Bridge Street\" and attribute(\"birth_year\") > 1970";
        Said.of("segment", base, "--rule", rule, "--out", list).done();
        String query =
                RuleSql.query(Rules.customers(rule), new CustomerSql(LocalDate.of(2026, 11, 15), Optional.empty()));
        List<String> asked =
                Said.of("sql", base, query).done().lines().skip(1).sorted().toList();
        assertThat(Files.readAllLines(list).stream()
                        .skip(1)
                        .map(line -> line.substring(0, line.indexOf(',')))
                        .sorted())
                .containsExactlyElementsOf(asked)
                .hasSizeGreaterThan(50);
    }

    private static void compare(LocalDate asOf, int rules, long seed) throws Exception {
        ScoredCustomers scored = scored(new CustomerSql(asOf, Optional.empty()));
        CustomerSql customers = new CustomerSql(asOf, Optional.of(scored));
        Dimensions dimensions = new Dimensions(snapshot, (int) asOf.toEpochDay(), GroupCutoffs.DEFAULT);
        Map<String, List<String>> values = values(customers);
        int telling = 0;
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < rules; i++) {
            Rule rule = new RandomQuestions(new SplittableRandom(seed + i), values).next();
            String text = RulePrinter.print(rule);
            TreeSet<String> counted = new TreeSet<>();
            RuleEvaluation.of(Rules.customers(text), dimensions)
                    .forEach(customer -> counted.add(snapshot.customers().key(customer)));
            TreeSet<String> asked = new TreeSet<>();
            for (List<Object> row : rows(RuleSql.query(rule, customers))) asked.add(String.valueOf(row.getFirst()));
            if (!counted.equals(asked)) wrong.add((seed + i) + ": " + text + difference(counted, asked));
            if (!asked.isEmpty() && asked.size() < scored.keys().size()) telling++;
        }
        assertThat(wrong).isEmpty();
        assertThat(telling).as("rules that tell customers apart").isGreaterThan(rules * 3 / 5);
    }

    private static String difference(TreeSet<String> counted, TreeSet<String> asked) {
        TreeSet<String> more = new TreeSet<>(counted);
        more.removeAll(asked);
        TreeSet<String> fewer = new TreeSet<>(asked);
        fewer.removeAll(counted);
        return "\n  only by rule: " + more + "\n  only by SQL: " + fewer;
    }

    private static ScoredCustomers scored(CustomerSql sql) throws Exception {
        List<ScoredCustomers.Figures> people = new ArrayList<>();
        List<Term> figures = Stream.of(
                        CustomerWord.FREQUENCY,
                        CustomerWord.RECENCY,
                        CustomerWord.TENURE,
                        CustomerWord.RHYTHM,
                        CustomerWord.MONEY)
                .map(Term::of)
                .toList();
        for (List<Object> row : rows(sql.person(figures) + "SELECT * FROM person")) {
            people.add(new ScoredCustomers.Figures(
                    String.valueOf(row.get(0)),
                    (int) number(row.get(1)),
                    (int) number(row.get(2)),
                    (int) number(row.get(3)),
                    number(row.get(4)),
                    number(row.get(5))));
        }
        return ScoredCustomers.of(people);
    }

    private static double number(@Nullable Object value) {
        return value == null ? Double.NaN : Double.parseDouble(value.toString());
    }

    /// What occurs in the base, by column.
    private static Map<String, List<String>> values(CustomerSql sql) throws Exception {
        Map<String, List<String>> values = new HashMap<>();
        for (CustomerWord word : FIGURES) values.put(word.word(), occurring(sql, Term.of(word)));
        for (String name : RandomQuestions.ATTRIBUTES) {
            values.put(name, occurring(sql, new Term(CustomerWord.ATTRIBUTE, name, Member.ITSELF)));
        }
        values.put("cohort", occurring(sql, new Term(CustomerWord.COHORT, "month", Member.ITSELF)));
        values.put("period", values.get("cohort"));
        values.put("category", strings("SELECT DISTINCT category FROM product"));
        values.put("product", strings("SELECT product_id FROM receipt_line GROUP BY product_id HAVING COUNT(*) > 40"));
        return values;
    }

    private static List<String> occurring(CustomerSql sql, Term term) throws Exception {
        return strings(sql.person(List.of(term)) + "SELECT DISTINCT t0 FROM person WHERE t0 IS NOT NULL");
    }

    private static List<String> strings(String query) throws Exception {
        return rows(query).stream()
                .map(row -> String.valueOf(row.getFirst()))
                .sorted()
                .toList();
    }

    private static List<List<Object>> rows(String query) throws Exception {
        List<List<Object>> rows = new ArrayList<>();
        RowSink sink = new RowSink() {
            @Override
            public void columns(List<SqlColumn> columns) {}

            @Override
            public void row(List<@Nullable Object> values) {
                rows.add(values);
            }
        };
        SqlQuery.run(snapshot, query, sink, Progress.NONE);
        return rows;
    }
}
