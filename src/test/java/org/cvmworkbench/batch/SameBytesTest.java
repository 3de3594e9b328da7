package org.cvmworkbench.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The same input gives the same bytes on one processor and on two, in any locale and time zone. (The number of
/// processors is what Java is told of, which is what it makes its threads by.)
class SameBytesTest {
    private static final List<String> HERE =
            List.of("-XX:ActiveProcessorCount=2", "-Duser.language=en", "-Duser.country=US", "-Duser.timezone=UTC");
    /// Turkish has another lower case of I, and the day there begins hours earlier.
    private static final List<String> ELSEWHERE = List.of(
            "-XX:ActiveProcessorCount=1",
            "-Duser.language=tr",
            "-Duser.country=TR",
            "-Duser.timezone=Pacific/Kiritimati",
            "-Dfile.encoding=windows-1254");
    private static final String SCENARIO = """
            {"version": 1, "name": "Friday wine", "seed": 1,
             "offers": [{"name": "Wine, 20 % off", "lever": "basket", "audience": {"size": 100000},
               "mechanic": {"type": "discount", "depth": 0.20}, "scope": {"categories": ["Wine"]},
               "channel": "email", "start": "2026-12-01", "days": 14, "controlShare": 0,
               "controlWaived": "worked example"}],
             "assumptions": {
               "baseline": {"value": 0.03, "sd": 0.0054, "source": "expert"},
               "uplift": {"kind": "points", "level": "category", "value": 0.02, "sd": 0.006, "source": "expert"},
               "reach": {"value": 1.0}, "price": {"value": 10.0}, "marginRate": {"value": 0.30},
               "haloBasket": {"value": 10.0}, "haloMarginRate": {"value": 0.25},
               "pullForward": {"value": 0.10, "sd": 0.0655}, "cannibalised": {"value": 0.10, "sd": 0.0655},
               "contactCost": {"value": 0.005}}}
            """;

    @TempDir
    static Path folder;

    private static Path base;

    @BeforeAll
    static void chain() {
        Path demo = folder.resolve("demo");
        base = folder.resolve("chain");
        Said.of("demo", demo, "--customers", 1000).done();
        Said.of(
                        "import",
                        base,
                        demo.resolve("receipts.csv"),
                        demo.resolve("customers.csv"),
                        demo.resolve("products.csv"))
                .done();
    }

    @Test
    void ofASimulation() throws Exception {
        Path scenario = Files.writeString(folder.resolve("wine.json"), SCENARIO);
        String said = same("simulate", "-", scenario, "--json");
        assertThat(said).contains("\"mean\" : -700.00");
        assertThat(same("simulate", "-", scenario, "--json", "--seed", 2)).isNotEqualTo(said);
    }

    @Test
    void ofASimulationOnABase() throws Exception {
        Path scenario = Files.writeString(
                folder.resolve("base.json"), SCENARIO.replace("\"size\": 100000", "\"rule\": \"recency <= 90\""));
        same("simulate", base, scenario, "--json");
    }

    @Test
    @Tag("proof")
    void ofADescriptionAndACohortTable() throws Exception {
        same("describe", base, "--json");
        same("cohort", base, "--json", "--measure", "revenue", "--by", "week");
        same("cohort", base, "--json", "--measure", "value", "--by", "category");
        same("segment", base, "--json", "--rule", "group in (active, rare) or category(\"Wine\").spend > 100");
        same("sql", base, "SELECT customer_id, SUM(amount), MAX(time) FROM receipt_line GROUP BY customer_id");
    }

    @Test
    void ofWhatCustomersAreWorth() throws Exception {
        same("value", base, "--json", "--horizon", 13);
        same("value", base, "--json", "--model", "pareto-nbd", "--unit", "day", "--horizon", 90);
    }

    @Test
    @Tag("proof")
    void ofLists() throws Exception {
        String[] names = {"list.csv", "list.json", "list.xlsx"};
        for (String name : names) list(name, "--control", "10%");
        list("mails.csv", "--for", "email");
    }

    @Test
    @Tag("proof")
    void ofTheDemo() throws Exception {
        Path here = folder.resolve("here");
        Path elsewhere = folder.resolve("elsewhere");
        OtherProcess.done(HERE, "demo", here, "--customers", 1000);
        OtherProcess.done(ELSEWHERE, "demo", elsewhere, "--customers", 1000);
        for (Path file : files(here)) {
            assertThat(elsewhere.resolve(file.getFileName())).hasSameBinaryContentAs(file);
        }
    }

    /// An import elsewhere makes a base of the same content.
    @Test
    void ofAnImport() throws Exception {
        Path there = folder.resolve("there");
        OtherProcess.done(
                ELSEWHERE,
                "import",
                there,
                folder.resolve("demo").resolve("receipts.csv"),
                folder.resolve("demo").resolve("customers.csv"),
                folder.resolve("demo").resolve("products.csv"));
        String query = "SELECT * FROM receipt_line ORDER BY time, receipt_id, product_id, quantity, amount";
        assertThat(Said.of("sql", there, query).done())
                .isEqualTo(Said.of("sql", base, query).done());
        assertThat(Said.of("describe", there, "--json").done())
                .isEqualTo(Said.of("describe", base, "--json").done());
    }

    private static void list(String name, String... options) throws Exception {
        Path here = folder.resolve("here-" + name);
        Path elsewhere = folder.resolve("elsewhere-" + name);
        String rule = "frequency >= 2 and recency <= 200";
        OtherProcess.done(HERE, "segment", base, "--rule", rule, options[0], options[1], "--out", here);
        OtherProcess.done(ELSEWHERE, "segment", base, "--rule", rule, options[0], options[1], "--out", elsewhere);
        assertThat(elsewhere).hasSameBinaryContentAs(here);
    }

    private static String same(Object... words) throws Exception {
        String here = OtherProcess.done(HERE, words);
        assertThat(OtherProcess.done(ELSEWHERE, words)).isEqualTo(here);
        return here;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var all = Files.list(folder)) {
            return all.sorted().toList();
        }
    }
}
