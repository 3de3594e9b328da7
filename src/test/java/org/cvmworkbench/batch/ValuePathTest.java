package org.cvmworkbench.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import java.util.function.LongUnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// From a file of receipts to what is foretold: what must not matter does not, and no base is too strange.
class ValuePathTest {
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final List<String> MODELS = List.of("mbg-nbd", "pareto-nbd", "bg-bb");

    @TempDir
    Path folder;

    /// Laws whose parameter of time is named, in units of `--unit`.
    private static final List<String> TIMED = List.of("mbg-nbd", "bg-nbd", "pareto-nbd", "mbg-cnbd-k");

    /// @param cents of the receipt
    private record Bought(String customer, int day, long cents) {
        String line() {
            return "%s,%s,%d.%02d%n".formatted(customer, FIRST.plusDays(day), cents / 100, cents % 100);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void orderAndUnitsOfMoneyAndTimeDoNotMatter(long seed) throws Exception {
        List<Bought> log = drawn(seed);
        for (String model : TIMED) {
            JsonNode plain = value("plain", log, "--model", model, "--horizon", 273, "--unit", "day");
            List<Bought> other = new ArrayList<>(log);
            Collections.shuffle(other, new Random(seed));
            assertThat(value("shuffled", other, "--model", model, "--horizon", 273, "--unit", "day"))
                    .isEqualTo(plain);
            JsonNode dear =
                    value("dear", changed(log, day -> day, cents -> 100 * cents), "--model", model, "--horizon", 39);
            near(dear.get("expected").get("mean"), number(plain, "expected", "mean"), 1e-6);
            near(dear.get("value").get("mean"), 100 * number(plain, "value", "mean"), 2e-3);
            near(
                    dear.get("gammaGamma").get("parameters").get("p"),
                    number(plain, "gammaGamma", "parameters", "p"),
                    1e-5);
            JsonNode slow =
                    value("slow", changed(log, day -> 7 * day, cents -> cents), "--model", model, "--horizon", 273);
            near(slow.get("parameters").get("alpha"), number(plain, "parameters", "alpha"), 2e-3);
            near(slow.get("expected").get("mean"), number(plain, "expected", "mean"), 2e-3);
        }
    }

    /// By a law that goes by whole periods.
    @Test
    void orderAndUnitsDoNotMatterWhereTimeGoesByPeriods() throws Exception {
        List<Bought> log = drawn(3);
        JsonNode plain = value("plain", log, "--model", "bg-bb", "--unit", "day", "--horizon", 39);
        List<Bought> other = new ArrayList<>(log);
        Collections.shuffle(other, new Random(3));
        assertThat(value("shuffled", other, "--model", "bg-bb", "--unit", "day", "--horizon", 39))
                .isEqualTo(plain);
        JsonNode dear = value(
                "dear",
                changed(log, day -> day, cents -> 100 * cents),
                "--model",
                "bg-bb",
                "--unit",
                "day",
                "--horizon",
                39);
        assertThat(dear.get("parameters")).isEqualTo(plain.get("parameters"));
        near(dear.get("value").get("mean"), 100 * number(plain, "value", "mean"), 2e-3);
    }

    /// The triangle of a log, whatever order its rows have; a hundred times the money in another currency; where a day
    /// lasts a week, cohorts of weeks are those of days.
    @Test
    void cohortsDoNotDependOnOrderNorUnits() throws Exception {
        List<Bought> log = drawn(4);
        List<Bought> other = new ArrayList<>(log);
        Collections.shuffle(other, new Random(4));
        Path plain = base("plain", log);
        Path shuffled = base("shuffled", other);
        Path dear = base("dear", changed(log, day -> day, cents -> 100 * cents));
        Path slow = base("slow", changed(log, day -> 7 * day, cents -> cents));
        for (String measure : List.of("customers", "receipts", "revenue", "value")) {
            Object[] by = {"--by", "month", "--measure", measure};
            JsonNode told = cohorts(plain, by);
            assertThat(cohorts(shuffled, by)).as(measure).isEqualTo(told);
            boolean money = List.of("revenue", "value").contains(measure);
            JsonNode scaled = cohorts(dear, by).get("rows");
            for (int row = 0; row < scaled.size(); row++) {
                JsonNode cells = told.get("rows").get(row).get("cells");
                for (int age = 0; age < cells.size(); age++) {
                    double expected = cells.get(age).asDouble() * (money ? 100 : 1);
                    // value per customer is rounded to the cent of either currency
                    assertThat(scaled.get(row).get("cells").get(age).asDouble())
                            .isCloseTo(expected, within(measure.equals("value") ? 0.51 : 1e-9));
                }
            }
        }
        assertThat(cohorts(shuffled, "--projection")).isEqualTo(cohorts(plain, "--projection"));
        assertThat(cohorts(dear, "--projection")).isEqualTo(cohorts(plain, "--projection"));
        List<Integer> days = new ArrayList<>();
        for (JsonNode row : cohorts(slow, "--by", "week").get("rows")) {
            if (row.get("size").asInt() > 0) days.add(row.get("size").asInt());
        }
        assertThat(days).isEqualTo(firstBuyers(log));
    }

    /// How many bought first on each day that anybody did.
    private static List<Integer> firstBuyers(List<Bought> log) {
        Map<String, Integer> first = new HashMap<>();
        log.forEach(one -> first.merge(one.customer, one.day, Math::min));
        SortedMap<Integer, Integer> buyers = new TreeMap<>();
        first.values().forEach(day -> buyers.merge(day, 1, Integer::sum));
        return List.copyOf(buyers.values());
    }

    private static JsonNode cohorts(Path base, Object... options) {
        return Said.json(
                Stream.concat(Stream.of("cohort", base), Stream.of(options)).toArray());
    }

    @Test
    void noBaseIsTooStrange() throws Exception {
        List<Bought> drawn = drawn(5);
        strange("one", List.of(new Bought("a", 0, 500), new Bought("a", 3, 500), new Bought("a", 9, 700)));
        strange("once", once(200, 90));
        strange("one-day", once(200, 1));
        List<Bought> alike = new ArrayList<>();
        for (int i = 0; i < 100; i++) for (int day : new int[] {0, 4, 9}) alike.add(new Bought("c" + i, day, 500));
        strange("alike", alike);
        List<Bought> young = new ArrayList<>(drawn);
        for (int i = 0; i < 300; i++) young.add(new Bought("young" + i, 400, 900));
        strange("young", young);
        strange("free", changed(drawn, day -> day, cents -> 0));
        List<Bought> even = new ArrayList<>();
        for (int i = 0; i < 60; i++) for (int k = 0; k < 30; k++) even.add(new Bought("c" + i, i + 7 * k, 800 + i));
        strange("even", even);
        List<Bought> centuries = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            for (int k = 0; k < 4; k++) centuries.add(new Bought("c" + i, 900 * i + 40 * k * k, 500));
        }
        strange("centuries", centuries);
        strange("two", List.of(new Bought("a", 0, 5), new Bought("b", 2, 5), new Bought("b", 40, 5)));
        strange("anonymous", List.of(new Bought("", 0, 500), new Bought("", 3, 500)));
    }

    /// Every answer is of numbers, or says why there is none.
    private void strange(String name, List<Bought> log) throws Exception {
        for (String model : MODELS) {
            JsonNode answer = value(name, log, "--model", model);
            assertThat(answer.toString()).as("%s by %s", name, model).doesNotContain("NaN", "Infinity", "∞");
            if (answer.get("expected").get("mean").isNull()) {
                assertThat(answer.get("reason").stringValue())
                        .as("%s by %s", name, model)
                        .isNotBlank();
            } else {
                assertThat(number(answer, "expected", "p10")).isLessThanOrEqualTo(number(answer, "expected", "p90"));
            }
        }
        assertThat(Said.of("value", folder.resolve(name)).done()).doesNotContain("NaN", "∞", "�");
    }

    private static List<Bought> once(int customers, int days) {
        List<Bought> once = new ArrayList<>();
        for (int i = 0; i < customers; i++) once.add(new Bought("c" + i, i % days, 500 + i));
        return once;
    }

    /// Exponential gaps of at least two days, and a chance of a fifth or so to leave.
    private static List<Bought> drawn(long seed) {
        Random random = new Random(seed);
        List<Bought> log = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            double mean = 10 * Math.exp(random.nextGaussian());
            double leaves = 0.4 * random.nextDouble();
            long usual = 500 + random.nextInt(4_000);
            double day = random.nextInt(100);
            do {
                log.add(new Bought("c" + i, (int) day, usual + random.nextInt(500)));
                day += 2 - mean * Math.log(1 - random.nextDouble());
            } while (day <= 400 && random.nextDouble() >= leaves);
        }
        return log;
    }

    private static List<Bought> changed(List<Bought> log, IntUnaryOperator days, LongUnaryOperator cents) {
        return log.stream()
                .map(one -> new Bought(one.customer, days.applyAsInt(one.day), cents.applyAsLong(one.cents)))
                .toList();
    }

    private Path base(String name, List<Bought> log) throws Exception {
        Path base = folder.resolve(name);
        if (!Files.exists(folder.resolve(name + ".mv.db"))) {
            StringBuilder rows = new StringBuilder("customer_id,date,amount\n");
            log.forEach(one -> rows.append(one.line()));
            Path file = Files.writeString(folder.resolve(name + ".csv"), rows);
            Said.of("import", base, file, "--as", "receipts").done();
        }
        return base;
    }

    private JsonNode value(String name, List<Bought> log, String option, Object... options) throws Exception {
        Object[] words = new Object[3 + options.length];
        words[0] = "value";
        words[1] = base(name, log);
        words[2] = option;
        System.arraycopy(options, 0, words, 3, options.length);
        return Said.json(words);
    }

    private static double number(JsonNode node, String... path) {
        JsonNode here = node;
        for (String name : path) here = here.get(name);
        return here.asDouble();
    }

    private static void near(JsonNode node, double expected, double relative) {
        assertThat(node.asDouble()).isCloseTo(expected, within(relative * Math.abs(expected)));
    }
}
