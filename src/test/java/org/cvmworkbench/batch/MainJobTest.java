package org.cvmworkbench.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipFile;
import org.cvmworkbench.model.Texts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The main job on the invented chain: files in, segments, cohorts, queries and lists out.
class MainJobTest {
    private static final List<String> KINDS =
            List.of("customers", "products", "receipts", "campaigns", "targets", "redemptions");
    private static final String RULE = "recency <= 90 and frequency >= 2";

    @TempDir
    static Path folder;

    private static Path demo;
    private static Path base;

    @BeforeAll
    static void chain() {
        demo = folder.resolve("demo");
        base = folder.resolve("chain");
        Said.of("demo", demo, "--customers", 1000).done();
        Said.of(importing(base, KINDS)).done();
    }

    @Test
    void theSixFilesComeInWholeAndAreKnownByTheirHeaders() throws Exception {
        JsonNode imports = Said.json("imports", base).get("imports");
        assertThat(imports).hasSize(6);
        for (JsonNode one : imports) {
            String kind = one.get("kind").stringValue();
            assertThat(one.get("file").stringValue()).isEqualTo(kind + ".csv");
            assertThat(one.get("loaded").asLong()).isEqualTo(rows(kind));
            assertThat(one.get("read").asLong()).isEqualTo(rows(kind));
        }
    }

    @Test
    void theDescriptionCountsWhatTheFileHas() throws Exception {
        JsonNode described = Said.json("describe", base);
        List<String[]> lines = cells("receipts");
        assertThat(described.get("lines").asInt()).isEqualTo(lines.size());
        assertThat(described.get("customers").asInt()).isEqualTo(1000);
        assertThat(described.get("products").asInt()).isEqualTo(2000);
        assertThat(described.get("receipts").asLong())
                .isEqualTo(lines.stream().map(cell -> cell[0]).distinct().count());
        assertThat(described.get("anonymousLines").asLong())
                .isEqualTo(lines.stream().filter(cell -> cell[1].isEmpty()).count());
        assertThat(described.get("returnLines").asLong())
                .isEqualTo(
                        lines.stream().filter(cell -> cell[6].startsWith("-")).count());
        assertThat(described.get("asOf").stringValue()).isEqualTo("2026-11-15");
        int grouped = 0;
        for (JsonNode size : described.get("groups")) grouped += size.asInt();
        assertThat(grouped).isEqualTo(1000);
    }

    @Test
    void anImportInHalvesIsTheImportInOne() throws Exception {
        List<String> lines = Files.readAllLines(demo.resolve("receipts.csv"));
        int middle = lines.size() / 2;
        Path first = Files.write(folder.resolve("first.csv"), lines.subList(0, middle));
        List<String> rest = new ArrayList<>(lines.subList(middle, lines.size()));
        rest.addFirst(lines.getFirst());
        Path second = Files.write(folder.resolve("second.csv"), rest);
        Path halves = folder.resolve("halves");
        Said.of("import", halves, second).done();
        Said.of(importing(halves, List.of("customers", "products", "campaigns", "targets", "redemptions")))
                .done();
        Said.of("import", halves, first).done();
        assertThat(Said.of("describe", halves, "--json").done())
                .isEqualTo(Said.of("describe", base, "--json").done());
        assertThat(lines("segment", halves)).containsExactlyInAnyOrderElementsOf(lines("segment", base));
        for (String measure : List.of("customers", "revenue", "receipts")) {
            assertThat(Said.of("cohort", halves, "--measure", measure).done())
                    .isEqualTo(Said.of("cohort", base, "--measure", measure).done());
        }
    }

    @Test
    void anUndoneImportIsAsIfItNeverWas() throws Exception {
        Path undone = folder.resolve("undone");
        Said.of(importing(undone, KINDS)).done();
        String before = Said.of("describe", undone, "--json").done();
        List<String> list = lines("segment", undone);
        Path more = Files.writeString(
                folder.resolve("more.csv"),
                "receipt_id,customer_id,time,product_id,quantity,price\nX1,new,2026-12-01T10:00,P0001,1,5\n"
                        + "X2,C0000001,2026-12-02T10:00,NEW,2,7.5\n");
        int id = Said.json("import", undone, more).get("run").asInt();
        JsonNode grown = Said.json("describe", undone);
        assertThat(grown.get("customers").asInt()).isEqualTo(1001);
        assertThat(grown.get("products").asInt()).isEqualTo(2001);
        assertThat(grown.get("asOf").stringValue()).isEqualTo("2026-12-02");
        assertThat(Said.json("imports", undone, "--undo", id).get("imports")).hasSize(6);
        assertThat(Said.of("describe", undone, "--json").done()).isEqualTo(before);
        assertThat(lines("segment", undone)).isEqualTo(list);
    }

    @Test
    void aRehearsalCountsAndChangesNothing() throws Exception {
        Path file = folder.resolve("chain.mv.db");
        byte[] before = Files.readAllBytes(file);
        JsonNode answer = Said.json("import", base, demo.resolve("receipts.csv"), "--dry-run");
        assertThat(answer.get("loaded").asLong()).isEqualTo(rows("receipts"));
        assertThat(answer.has("run")).isFalse();
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        Said.of("import", folder.resolve("never"), demo.resolve("receipts.csv"), "--dry-run")
                .done();
        assertThat(folder.resolve("never.mv.db")).doesNotExist();
    }

    @Test
    void theProfileOfAnImportReadsTheNextFileTheSameWay() throws Exception {
        Path profile = Files.writeString(
                folder.resolve("p.json"),
                "{\"customer\": \"who\", \"date\": \"when\", \"amount\": \"sum\", \"decimal\": \"comma\"}");
        Path file = Files.writeString(folder.resolve("odd.csv"), "who;when;sum\nann;05.01.2026;1.234,50\n");
        Path odd = folder.resolve("odd");
        Said.of("import", odd, file, "--as", "receipts", "--profile", profile).done();
        assertThat(Said.json("describe", odd).get("total").decimalValue()).isEqualByComparingTo("1234.50");
    }

    @ParameterizedTest
    @ValueSource(strings = {"list.csv", "list.json", "list.xlsx"})
    void theAnalysisListHasTheCustomersOfTheRule(String name) throws Exception {
        Path list = folder.resolve(name);
        JsonNode answer = Said.json("segment", base, "--rule", RULE, "--control", "20%", "--out", list);
        int customers = answer.get("customers").asInt();
        assertThat(customers).isBetween(50, 950);
        if (name.endsWith("csv")) {
            List<String> lines = Files.readAllLines(list);
            assertThat(lines).hasSize(customers + 1);
            assertThat(lines.getFirst()).contains("consent").doesNotContain("email,phone", "first_name");
            long held = lines.stream().filter(line -> line.endsWith(",control")).count();
            assertThat((double) held / customers).isBetween(0.1, 0.3);
        } else if (name.endsWith("json")) {
            assertThat(JsonMapper.shared().readTree(list.toFile())).hasSize(customers);
        } else {
            try (ZipFile book = new ZipFile(list.toFile())) {
                String sheet = new String(book.getInputStream(book.getEntry("xl/worksheets/sheet1.xml"))
                        .readAllBytes());
                assertThat(sheet.split("<row ")).hasSize(customers + 2);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"email", "sms", "push"})
    void theSendingListHasOnlyThoseWhoMayBeWrittenTo(String channel) throws Exception {
        Path list = folder.resolve(channel + ".csv");
        JsonNode answer =
                Said.json("segment", base, "--rule", RULE, "--for", channel, "--control", "10%", "--out", list);
        List<String> rows = Files.readAllLines(list);
        int excluded = 0;
        for (JsonNode count : answer.get("excluded")) excluded += count.asInt();
        assertThat(rows.size() - 1 + excluded).isEqualTo(answer.get("customers").asInt());
        Set<String> consenting = new HashSet<>();
        String query =
                "SELECT customer_id FROM customer WHERE consent_data = 'yes' AND consent_" + channel + " = 'yes'";
        Said.of("sql", base, query).done().lines().skip(1).forEach(consenting::add);
        int held = 0;
        for (String row : rows.subList(1, rows.size())) {
            String[] cells = row.split(",", -1);
            assertThat(consenting).contains(cells[0]);
            assertThat(cells[1].isEmpty()).isEqualTo(cells[3].equals("control"));
            if (cells[3].equals("control")) held++;
        }
        assertThat(held).isPositive().isLessThan(rows.size() / 3);
        Path again = folder.resolve("again.csv");
        Said.of("segment", base, "--rule", RULE, "--for", channel, "--control", "10%", "--out", again)
                .done();
        assertThat(again).hasSameBinaryContentAs(list);
    }

    @Test
    void everyCohortTableAddsUp() {
        JsonNode described = Said.json("describe", base);
        for (String by : List.of("week", "month", "quarter")) {
            for (String measure : List.of("customers", "revenue", "receipts")) {
                JsonNode rows = Said.json("cohort", base, "--by", by, "--measure", measure)
                        .get("rows");
                long customers = 0;
                for (JsonNode row : rows) {
                    customers += row.get("size").asInt();
                    assertThat(row.get("complete")).hasSameSizeAs(row.get("cells"));
                    if (measure.equals("customers"))
                        assertThat(row.get("cells").get(0).asInt())
                                .isEqualTo(row.get("size").asInt());
                }
                assertThat(customers)
                        .as(by + measure)
                        .isEqualTo(described.get("customers").asInt());
            }
        }
    }

    @Test
    void customersAreFollowedByWhereAndWithWhatTheyBegan() {
        int customers = Said.json("describe", base).get("customers").asInt();
        for (String by : List.of("store", "category", "channel", "source")) {
            for (String measure : List.of("customers", "revenue", "margin", "receipts", "value")) {
                JsonNode rows = Said.json("cohort", base, "--by", by, "--measure", measure, "--age", "quarter")
                        .get("rows");
                assertThat(rows.size()).as(by).isGreaterThan(1);
                int sizes = 0;
                for (JsonNode row : rows) {
                    sizes += row.get("size").asInt();
                    assertThat(row.get("reached")).hasSameSizeAs(row.get("cells"));
                    assertThat(row.get("complete")).hasSameSizeAs(row.get("cells"));
                }
                assertThat(sizes).as(by + measure).isPositive().isLessThanOrEqualTo(customers);
            }
        }
        Said.of("cohort", base, "--by", "store").done();
        Said.of("cohort", base, "--by", "store", "--measure", "value", "--out", folder.resolve("stores.xlsx"))
                .done();
    }

    @Test
    void cumulativeValueIsTheSumOfMargins() {
        JsonNode margins = Said.json("cohort", base, "--measure", "margin").get("rows");
        JsonNode values = Said.json("cohort", base, "--measure", "value").get("rows");
        for (int row = 0; row < margins.size(); row++) {
            double sum = 0;
            for (int age = 0; age < margins.get(row).get("cells").size(); age++) {
                sum += margins.get(row).get("cells").get(age).asDouble();
                assertThat(values.get(row).get("cells").get(age).asDouble())
                        .isCloseTo(sum / values.get(row).get("size").asInt(), within(0.006));
            }
        }
    }

    @Test
    void theAsOfDayMovesWhatIsKnownOfCustomers() {
        JsonNode now = Said.json("segment", base, "--rule", "frequency >= 1");
        JsonNode then = Said.json("segment", base, "--rule", "frequency >= 1", "--as-of", "2025-11-15");
        assertThat(then.get("customers").asInt())
                .isLessThan(now.get("customers").asInt());
        assertThat(then.get("recency").get("max").asInt()).isLessThan(365);
        JsonNode later = Said.json("segment", base, "--rule", "frequency >= 1", "--as-of", "2026-11-25");
        assertThat(later.get("recency").get("mean").asDouble()
                        - now.get("recency").get("mean").asDouble())
                .isEqualTo(10);
        assertThat(Said.json("describe", base, "--as-of", "2025-11-15")
                        .get("asOf")
                        .stringValue())
                .isEqualTo("2025-11-15");
    }

    @Test
    void retentionIsProjectedBesideTheRows() {
        JsonNode plain = Said.json("cohort", base);
        JsonNode both = Said.json("cohort", base, "--projection");
        assertThat(plain.has("projection")).isFalse();
        assertThat(both.get("rows")).isEqualTo(plain.get("rows"));
        JsonNode projection = both.get("projection");
        assertThat(projection.get("shares").size()).isPositive();
        for (JsonNode share : projection.get("shares")) {
            double expected = share.get("expected").asDouble();
            assertThat(share.get("low").asDouble()).isBetween(0.0, expected);
            assertThat(share.get("high").asDouble()).isBetween(expected, 1.0);
        }
        assertThat(projection.get("backTest").get("actual").asLong()).isPositive();
        assertThat(Said.json("cohort", base, "--projection", "--measure", "revenue")
                        .get("projection")
                        .get("reason")
                        .asString())
                .startsWith("Nothing is projected");
    }

    @Test
    void everyFigureHasANameInBothLanguages() {
        List<Object[]> commands = List.of(
                new Object[] {"describe", base},
                new Object[] {"imports", base},
                new Object[] {"segment", base, "--rule", RULE, "--for", "email"},
                new Object[] {"segment", base, "--rule", "recency < 0"},
                new Object[] {"cohort", base, "--by", "quarter", "--measure", "revenue"},
                new Object[] {"cohort", base, "--by", "quarter", "--projection"},
                new Object[] {"import", base, demo.resolve("receipts.csv"), "--dry-run"},
                new Object[] {"check"});
        for (Object[] command : commands) {
            String english = Said.of(command).done();
            String russian = Said.in(Texts.russian(), command).done();
            assertThat(english).doesNotContainPattern("\\b[a-z]+[A-Z]").doesNotContain("null", "{", " \n");
            assertThat(russian).doesNotContainPattern("\\b[a-z]+[A-Z]").doesNotContain("true", "false");
            assertThat(russian).containsPattern("\\p{IsCyrillic}");
        }
    }

    private static Object[] importing(Path base, List<String> kinds) {
        List<Object> words = new ArrayList<>(List.of("import", base));
        kinds.forEach(kind -> words.add(demo.resolve(kind + ".csv")));
        return words.toArray();
    }

    private static List<String> lines(String command, Path base) throws IOException {
        Path list = folder.resolve("members.csv");
        Said.of(command, base, "--rule", RULE, "--out", list).done();
        return Files.readAllLines(list);
    }

    private static long rows(String kind) throws IOException {
        try (var lines = Files.lines(demo.resolve(kind.toLowerCase(Locale.ROOT) + ".csv"))) {
            return lines.count() - 1;
        }
    }

    private static List<String[]> cells(String kind) throws IOException {
        return Files.readAllLines(demo.resolve(kind + ".csv")).stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .toList();
    }
}
