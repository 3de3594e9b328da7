package org.cvmworkbench.store.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.cvmworkbench.columns.Column;
import org.cvmworkbench.columns.Customers;
import org.cvmworkbench.columns.Dictionaries;
import org.cvmworkbench.columns.Receipts;
import org.cvmworkbench.columns.Run;
import org.cvmworkbench.columns.Snapshot;
import org.cvmworkbench.model.ErrorKind;
import org.cvmworkbench.model.Progress;
import org.cvmworkbench.model.WorkbenchException;
import org.cvmworkbench.store.Invented;
import org.cvmworkbench.support.BuiltWords;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SqlQueryTest {
    private final Snapshot snapshot = invented();

    @TempDir
    Path folder;

    @Test
    void totalsAreThoseOfTheColumns() throws Exception {
        Answer answer = ask("SELECT COUNT(*), SUM(amount), COUNT(customer_id), MIN(day), MAX(time) FROM receipt_line");
        List<@Nullable Object> row = answer.rows.getFirst();
        int[] firstLine = snapshot.receipts().firstLine();
        assertThat(row.get(0)).isEqualTo((long) snapshot.lines().count());
        assertThat(row.get(1))
                .isEqualTo(BigDecimal.valueOf(
                        LongStream.of(snapshot.lines().amount()).sum(), 2));
        assertThat(row.get(2)).isEqualTo((long) firstLine[snapshot.receipts().firstAnonymous()]);
        assertThat((LocalDate) row.get(3)).isBetween(LocalDate.ofEpochDay(20_000), LocalDate.ofEpochDay(20_001));
        assertThat((LocalDateTime) row.get(4))
                .isBetween(
                        LocalDate.ofEpochDay(20_398).atStartOfDay(),
                        LocalDate.ofEpochDay(20_400).atStartOfDay());
    }

    @Test
    void everyLineHasItsCustomerReceiptAndProduct() throws Exception {
        List<String> expected = new ArrayList<>();
        Customers customers = snapshot.customers();
        Receipts receipts = snapshot.receipts();
        for (int customer = 0; customer <= customers.count(); customer++) {
            String key = customer < customers.count() ? customers.key(customer) : "null";
            for (int receipt = receipts.from(customer); receipt < receipts.to(customer); receipt++) {
                for (int line = receipts.firstLine()[receipt]; line < receipts.firstLine()[receipt + 1]; line++) {
                    expected.add(key + " " + receipts.number().text(receipt) + " "
                            + snapshot.products().keys().value(snapshot.lines().product()[line]) + " "
                            + BigDecimal.valueOf(snapshot.lines().amount()[line], 2));
                }
            }
        }
        Answer answer = ask("SELECT customer_id, receipt_id, product_id, amount FROM receipt_line");
        assertThat(answer.rows.stream().map(row -> row.get(0) + " " + row.get(1) + " " + row.get(2) + " " + row.get(3)))
                .isEqualTo(expected);
    }

    @Test
    void lookUpsAndJoinsFindWhatScansFind() throws Exception {
        for (String key : List.of("c0", "c7", "c55", "nobody")) {
            String byKey = "SELECT COUNT(*), SUM(amount) FROM receipt_line WHERE customer_id = '" + key + "'";
            String byScan = byKey.replace("customer_id =", "customer_id || '' =");
            assertThat(ask(byKey).rows).isEqualTo(ask(byScan).rows);
        }
        assertThat(ask("SELECT c.customer_id, SUM(l.amount) FROM customer c JOIN receipt_line l"
                                + " ON l.customer_id = c.customer_id GROUP BY c.customer_id ORDER BY c.customer_id")
                        .rows)
                .isEqualTo(ask("SELECT customer_id, SUM(amount) FROM receipt_line WHERE customer_id IS NOT NULL"
                                + " GROUP BY customer_id ORDER BY customer_id")
                        .rows);
        assertThat(ask("SELECT COUNT(*) FROM receipt_line l JOIN product p ON p.product_id = l.product_id").rows)
                .isEqualTo(ask("SELECT COUNT(*) FROM receipt_line").rows);
    }

    @Test
    void aJoinOfManyLinesByCustomerTakesTheIndex() throws Exception {
        Answer plan = ask("SELECT * FROM (VALUES 1) v JOIN receipt_line l ON l.customer_id = 'c1'");
        assertThat(plan.rows).hasSameSizeAs(ask("SELECT 1 FROM receipt_line WHERE customer_id = 'c1'").rows);
    }

    @Test
    void columnsHaveTheirNamesAndTypes() throws Exception {
        assertThat(ask("SELECT * FROM receipt_line FETCH FIRST ROW ONLY").columns)
                .containsExactly(
                        new SqlColumn("receipt_id", "CHARACTER VARYING"),
                        new SqlColumn("customer_id", "CHARACTER VARYING"),
                        new SqlColumn("time", "TIMESTAMP"),
                        new SqlColumn("day", "DATE"),
                        new SqlColumn("store", "CHARACTER VARYING"),
                        new SqlColumn("channel", "CHARACTER VARYING"),
                        new SqlColumn("country", "CHARACTER VARYING"),
                        new SqlColumn("currency", "CHARACTER VARYING"),
                        new SqlColumn("product_id", "CHARACTER VARYING"),
                        new SqlColumn("quantity", "NUMERIC"),
                        new SqlColumn("price", "NUMERIC"),
                        new SqlColumn("discount", "NUMERIC"),
                        new SqlColumn("amount", "NUMERIC"),
                        new SqlColumn("cost", "NUMERIC"));
        assertThat(ask("SELECT * FROM customer").columns.stream().map(SqlColumn::name))
                .containsExactly("customer_id", "city");
        assertThat(ask("SELECT * FROM product").columns.stream().map(SqlColumn::name))
                .containsExactly("product_id", "category", "unit_cost");
    }

    @Test
    void whatNoFileSaidIsNull() throws Exception {
        assertThat(ask("SELECT COUNT(store), COUNT(price), COUNT(cost), COUNT(discount) FROM receipt_line").rows)
                .containsExactly(List.of(0L, 0L, 0L, 0L));
        assertThat(ask("SELECT COUNT(*), COUNT(unit_cost) FROM product").rows).containsExactly(List.of(50L, 40L));
        assertThat(ask("SELECT quantity FROM receipt_line FETCH FIRST ROW ONLY").rows)
                .containsExactly(List.of(new BigDecimal("1.000")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INSERT INTO customer VALUES ('x', 'y')",
                "DELETE FROM receipt_line",
                "UPDATE product SET category = ''",
                "DROP TABLE customer",
                "CREATE TABLE mine(a INT)",
                "CREATE ALIAS run FOR 'java.lang.Runtime.getRuntime'",
                "CALL 1",
                "EXPLAIN SELECT 1",
                "SET @a = 1",
                "SCRIPT TO '%s'",
                "BACKUP TO '%s'",
                "RUNSCRIPT FROM '%s'",
                "SHUTDOWN",
                "SELECT 1; DROP TABLE customer",
                "SELECT CSVWRITE('%s', 'SELECT * FROM customer')",
                "SELECT * FROM CSVREAD('%s')",
                "SELECT FILE_WRITE('abc', '%s')",
                "SELECT FILE_READ('%s')",
                "SELECT * FROM LINK_SCHEMA('L', '', 'jdbc:h2:%s', 'SA', '', 'PUBLIC')",
                "SELECT * FROM FINAL TABLE (INSERT INTO customer VALUES ('x', 'y'))",
                "SELECT * FROM OLD TABLE (DELETE FROM customer)",
                "ALTER USER SA ADMIN TRUE",
                "SELECT CAST(X'aced00057372' AS JAVA_OBJECT)",
                ""
            })
    void whatDoesMoreThanReadTheTablesIsRefused(String statement) throws Exception {
        Path file = folder.resolve("file");
        refused(statement.formatted(file));
        Files.writeString(file, "a,b\n1,2\n");
        refused(statement.formatted(file));
        assertThat(Files.readString(file)).isEqualTo("a,b\n1,2\n");
        assertThat(folder.toFile().list()).containsExactly("file");
    }

    @Test
    void aMistakeIsNamedInOneLine() {
        assertThat(refused("SELECT town FROM customer").getMessage())
                .startsWith("The query cannot be answered: ")
                .contains("town")
                .doesNotContain("42122")
                .doesNotContain("\n");
        assertThat(refused("SELECT 1 / 0 FROM customer").getMessage()).contains("zero");
        assertThat(refused("DROP TABLE customer").getMessage()).contains("SELECT");
    }

    @Test
    void aClosingSemicolonIsNoSecondStatement() throws Exception {
        assertThat(ask("SELECT 1 AS one ;\n").columns).containsExactly(new SqlColumn("one", "INTEGER"));
    }

    @Test
    void daysCanBeReckonedWith() throws Exception {
        assertThat(ask("SELECT COUNT(*) FROM receipt_line l WHERE l.day > DATE '2025-01-01' - INTERVAL '30' DAY"
                                + " AND DAY(time) = EXTRACT(DAY FROM day) AND DATEADD(DAY, 1, day) > day")
                        .rows)
                .hasSize(1);
    }

    @Test
    void aLongQueryStopsWhenNobodyWantsIt() {
        AtomicInteger left = new AtomicInteger(50);
        Progress impatient = new Progress() {
            @Override
            public void report(double fraction) {}

            @Override
            public void checkCancelled() {
                if (left.decrementAndGet() == 0) throw new CancellationException();
            }
        };
        assertThatThrownBy(() -> SqlQuery.run(
                        snapshot,
                        "SELECT SUM(a.amount * b.amount) FROM receipt_line a, receipt_line b, receipt_line c",
                        new Answer(),
                        impatient))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void attributesOfTheSameNameInAnotherCaseAreToldApart() throws Exception {
        int[] one = {1};
        var word =
                new org.cvmworkbench.columns.DictionaryBuilder(org.cvmworkbench.columns.Dictionary.empty("customer"));
        word.add("anna");
        Run run = new Run(
                org.cvmworkbench.model.Kind.CUSTOMERS,
                1,
                List.of(
                        new Column.Codes("customer_id", "customer", one),
                        new Column.Codes("City", "customer", one),
                        new Column.Codes("city", "customer", one),
                        new Column.Codes("Home \"town\"", "customer", one)));
        Snapshot odd = Snapshot.of(1, BuiltWords.of(List.of(word.build())), List.of(run));
        Answer answer = new Answer();
        SqlQuery.run(odd, "SELECT * FROM customer WHERE \"Home \"\"town\"\"\" = 'anna'", answer, Progress.NONE);
        assertThat(answer.columns.stream().map(SqlColumn::name))
                .containsExactly("customer_id", "City", "Home \"town\"", "city_2");
        assertThat(answer.rows).hasSize(1);
    }

    private WorkbenchException refused(String statement) {
        WorkbenchException[] refusal = new WorkbenchException[1];
        assertThatThrownBy(() -> ask(statement))
                .isInstanceOfSatisfying(WorkbenchException.class, thrown -> refusal[0] = thrown);
        assertThat(refusal[0].kind()).isEqualTo(ErrorKind.QUERY);
        return refusal[0];
    }

    private Answer ask(String query) throws WorkbenchException {
        Answer answer = new Answer();
        SqlQuery.run(snapshot, query, answer, Progress.NONE);
        return answer;
    }

    private static Snapshot invented() {
        Invented files = new Invented(5, Dictionaries.NONE);
        List<Run> runs = new ArrayList<>(files.receipts("a", 3000).runs());
        runs.addAll(files.customers("people", 80).runs());
        return Snapshot.of(3, Dictionaries.NONE.with(files.grown()), runs);
    }

    private static final class Answer implements RowSink {
        private List<SqlColumn> columns = List.of();
        private final List<List<@Nullable Object>> rows = new ArrayList<>();

        @Override
        public void columns(List<SqlColumn> described) {
            columns = described;
        }

        @Override
        public void row(List<@Nullable Object> values) {
            rows.add(values);
        }
    }
}
