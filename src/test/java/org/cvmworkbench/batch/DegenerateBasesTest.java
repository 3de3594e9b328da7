package org.cvmworkbench.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cvmworkbench.analysis.value.ModelName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Bases that no law was made for: every command that looks at who comes back answers in numbers, or refuses in one
/// sentence.
class DegenerateBasesTest {
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);

    @TempDir
    private Path folder;

    /// @param rows of customer, date, receipt and amount
    record Odd(String name, List<String> rows) {
        static Odd of(String name, int rows, IntFunction<String> row) {
            return new Odd(name, IntStream.range(0, rows).mapToObj(row).toList());
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static String row(Object customer, int day, int receipt, Object amount) {
        return customer + "," + FIRST.plusDays(day) + ",r" + receipt + "," + amount + ",Hill";
    }

    static Stream<Odd> bases() {
        return Stream.of(
                new Odd("no receipts", List.of()),
                Odd.of("one visit of one customer", 1, i -> row("a", 0, i, 5)),
                Odd.of("one customer", 12, i -> row("a", 20 * i + i % 3, i, 5 + i)),
                Odd.of("once each", 200, i -> row("c" + i, i, i, 5 + i)),
                Odd.of("all alike", 300, i -> row("c" + i / 3, 30 * (i % 3), i, 5)),
                Odd.of("all on one day", 60, i -> row("c" + i / 2, 0, i, 5 + i % 7)),
                Odd.of("ten thousand by one", 10_000, i -> row("a", i % 700, i, 5 + i % 11)),
                Odd.of(
                        "ten thousand by one of many",
                        10_300,
                        i -> i < 10_000 ? row("a", i % 700, i, 5 + i % 11) : row("c" + i % 100, i * 7 % 700, i, 8)),
                Odd.of("nothing paid", 400, i -> row("c" + i % 90, i * 13 % 600, i, 0)),
                Odd.of("less than nothing", 400, i -> row("c" + i % 90, i * 13 % 600, i, -3 - i % 5)),
                Odd.of("some less than nothing", 400, i -> row("c" + i % 90, i * 13 % 600, i, i % 4 - 1)),
                Odd.of("all anonymous", 100, i -> row("", i * 3, i, 5)),
                Odd.of("two far apart", 4, i -> row("c" + i % 2, 8_000 * (i / 2), i, 5)));
    }

    @ParameterizedTest
    @MethodSource("bases")
    void isAnsweredOrRefused(Odd odd) throws Exception {
        Path base = base(odd);
        for (List<Object> question : questions(base)) {
            answersOrRefuses(Said.of(question.toArray()));
        }
    }

    private static List<List<Object>> questions(Path base) {
        List<List<Object>> questions = new ArrayList<>();
        questions.add(List.of("describe", base));
        questions.add(List.of("churn", base));
        questions.add(List.of("churn", base, "--churn", "alive:50%"));
        questions.add(List.of("segment", base, "--rule", "alive < 0.5 or value > 10 or importance > 50 or gap < 0.1"));
        for (ModelName model : ModelName.values()) {
            questions.add(List.of("value", base, "--model", model, "--json"));
            questions.add(List.of("value", base, "--model", model, "--unit", "month", "--horizon", 8));
        }
        for (String by : List.of("week", "quarter", "store", "segment")) {
            questions.add(List.of("cohort", base, "--by", by, "--projection"));
            questions.add(List.of("cohort", base, "--by", by, "--projection", "--json"));
        }
        for (String measure : List.of("revenue", "receipts", "margin", "value")) {
            questions.add(List.of("cohort", base, "--measure", measure));
        }
        questions.add(List.of("cohort", base, "--visits", "all", "--projection"));
        return questions;
    }

    private static void answersOrRefuses(Said said) {
        assertThat(said.exit()).as("%s\n%s", said.command(), said.err()).isIn(0, 1);
        if (said.exit() == 0) {
            assertThat(said.out()).as(said.command()).isNotBlank().doesNotContain("NaN", "Infinity", "∞", "\uFFFD");
        } else {
            assertThat(said.out()).as(said.command()).isEmpty();
            assertThat(said.err().lines())
                    .as("%s\n%s", said.command(), said.err())
                    .hasSize(1);
            assertThat(said.err()).doesNotContain("Exception", "{0");
        }
    }

    /// A base of a customer nobody sold to where there are no receipts.
    private Path base(Odd odd) throws Exception {
        boolean empty = odd.rows().isEmpty();
        String head = empty ? "customer_id,first_name" : "customer_id,date,receipt_id,amount,store";
        List<String> lines = new ArrayList<>(List.of(head));
        lines.addAll(empty ? List.of("a,Ann") : odd.rows());
        Path file = Files.write(folder.resolve("odd.csv"), lines);
        Path base = folder.resolve("odd");
        Said.of("import", base, file, "--as", empty ? "customers" : "receipts").done();
        return base;
    }
}
