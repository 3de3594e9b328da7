package org.cvmworkbench.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Rules, queries, scenarios, places and options that cannot be: what is wrong is named with its place.
class BadQuestionTest {
    private static final String OFFER = """
            {"version": 1, "name": "wine", "offers": [{"name": "o", "lever": "basket", "audience": {"size": 100},
             "mechanic": {"type": "discount", "depth": %s}, "channel": "email", "start": "2026-12-01", "days": 14}],
             "assumptions": {"baseline": {"value": 0.03},
              "uplift": {"kind": "points", "level": "category", "value": 0.02},
              "price": {"value": 10}, "marginRate": {"value": 0.3}}%s}
            """;

    @TempDir
    static Path folder;

    private static Path base;

    @BeforeAll
    static void base() throws IOException {
        Path receipts = Files.writeString(
                folder.resolve("r.csv"),
                "customer_id,date,store,amount\nann,2026-01-05,Hill,10.50\nbob,2026-01-06,Vale,7\n");
        base = folder.resolve("base.mv.db");
        Said.of("import", base, receipts).done();
    }

    @Test
    void aRuleSaysWhereItIsWrongAndWhatWouldBeRight() {
        rule("recensy <= 30", "1", "recensy", "recency");
        rule("(recency <= 30", "15", ")");
        rule("recency <= 30)", "14", ")");
        rule("recency <= \"thirty\"", "12", "thirty");
        rule("recency <= thirty", "12", "thirty");
        rule("store = 5", "9", "5");
        rule("group = oldies", "9", "oldies", "churned");
        rule("group < active", "7", "<");
        rule("store = \"Hill", "14");
        rule("recency <= 30 and", "18");
        rule("recency <= 30 recency > 3", "15", "recency");
        rule("recency in ()", "13");
        rule("category(\"Wine\").spnd > 3", "18", "spnd", "spend");
        rule("quantity > 3", "1", "quantity");
        rule("recency <= 1e3", "13", "e3");
        rule("", "1", "recency");
        rule("  ", "3");
        rule("(".repeat(5_000) + "recency <= 1" + ")".repeat(5_000));
    }

    @Test
    void aSegmentThatIsNotSaved() {
        Refusal.of("segment", base, "--name", "vip").names("vip", "--rule");
    }

    @Test
    void anImportThatIsNotThere() {
        Refusal.of("imports", base, "--undo", 99).names("99");
    }

    @Test
    void aPlaceThatCannotBeWrittenTo() throws Exception {
        Path file = Files.writeString(folder.resolve("file.txt"), "kept");
        Path taken = Files.createDirectories(folder.resolve("taken.csv"));
        Object[][] commands = {
            {"segment", base, "--rule", "recency <= 30", "--out"},
            {"segment", base, "--rule", "recency <= 30", "--for", "email", "--out"},
            {"cohort", base, "--out"},
            {"sql", base, "SELECT * FROM customer", "--out"}
        };
        for (Object[] command : commands) {
            out(command, taken, "taken.csv");
            out(command, folder.resolve("list.pdf"), "list.pdf", ".csv", ".xlsx", ".json");
            out(command, folder.resolve("list"), ".csv");
            out(command, file.resolve("list.csv"), "list.csv");
            out(command, Path.of("/proc/list.xlsx"), "/proc/list.xlsx");
        }
        Refusal.of("simulate", "-", scenario("0.2", ""), "--out", file.resolve("answer.json"))
                .names("answer.json");
        Refusal.of("demo", file, "--customers", 1000).names("file.txt");
        Refusal.of("demo", file.resolve("demo"), "--customers", 1000).names("demo");
        assertThat(Files.readString(file)).isEqualTo("kept");
        assertThat(taken).isEmptyDirectory();
    }

    @Test
    void aQueryThatIsNoSelect() {
        for (String query : new String[] {
            "DELETE FROM customer",
            "UPDATE customer SET customer_id = 'x'",
            "DROP TABLE customer",
            "CREATE TABLE t(a INT)",
            "CREATE ALIAS a FOR 'java.lang.System.exit'",
            "SHUTDOWN",
            "SCRIPT TO 'x.sql'",
            "SET MODE Oracle",
            ""
        }) {
            Refusal.of("sql", base, query).names("SELECT");
        }
        Refusal.of("sql", base, "SELECT * FROM nowhere").names("nowhere", "RECEIPT_LINE");
        Refusal.of("sql", base, "SELECT nothing FROM customer").names("nothing");
        Refusal.of("sql", base, "SELECT 1/0").names("RECEIPT_LINE");
        Refusal.of("sql", base, "SELECT 1; SELECT 2").names("SELECT 2");
        Refusal.of("sql", base, "SELECT FILE_READ('/etc/hosts')").names();
        Refusal.of("sql", base, "SELECT * FROM CSVREAD('/etc/hosts')").names();
    }

    @Test
    void aScenarioSaysWhichKeyItIs() throws Exception {
        scenario(scenario("1.2", ""), "depth", "1.2");
        scenario(scenario("-0.1", ""), "depth");
        scenario(scenario("\"0.2\"", ""), "depth");
        scenario(scenario("0.2", ", \"sed\": 1"), "sed", "seed");
        scenario(scenario("0.2", ", \"colour\": 1"), "colour");
        scenario(file("{"), "1");
        scenario(file(""), "1");
        scenario(file("[]"), "1");
        scenario(file("not json"), "1");
        scenario(Files.write(folder.resolve("bytes.json"), new byte[] {-1, -2, 0, 7}), "bytes.json");
        scenario(folder.resolve("none.json"), "none.json");
        scenario(Files.createDirectories(folder.resolve("folder.json")), "folder.json");
    }

    @Test
    void anAudienceOfABaseNeedsOne() throws Exception {
        Path rule = file(Files.readString(scenario("0.2", "")).replace("\"size\": 100", "\"rule\": \"recency <= 30\""));
        Refusal.of("simulate", "-", rule).names("o");
        Path broken =
                file(Files.readString(scenario("0.2", "")).replace("\"size\": 100", "\"rule\": \"recensy <= 30\""));
        Refusal.of("simulate", base, broken).names("recensy");
        Path unknown = file(Files.readString(scenario("0.2", "")).replace("\"size\": 100", "\"segment\": \"vip\""));
        Refusal.of("simulate", base, unknown).names("vip");
    }

    @Test
    void aMisusedCommandLine() {
        Refusal.misuse("describe").names("BASE");
        Refusal.misuse("import", base).names("FILE");
        Refusal.misuse("sql", base).names("QUERY");
        Refusal.misuse("segment", base).names("--rule", "--name");
        Refusal.misuse("segment", base, "--rule", "recency <= 30", "--name", "x")
                .names("--rule", "--name");
        Refusal.misuse("segment", base, "--rule", "recency <= 30", "--colour").names("--colour");
        Refusal.misuse("segment", base, "--rule", "recency <= 30", "--control", "140%")
                .names("140%");
        Refusal.misuse("segment", base, "--rule", "recency <= 30", "--control", "-1")
                .names("-1");
        Refusal.misuse("segment", base, "--rule", "recency <= 30", "--control", "some")
                .names("some");
        Refusal.misuse("segment", base, "--rule", "recency <= 30", "--control").names("--control");
        Refusal.misuse("segment", base, "--rule", "recency <= 30", "--for", "pigeon")
                .names("pigeon", "email");
        Refusal.misuse("describe", base, "--as-of", "31.02.2026").names("--as-of", "31.02.2026", "2026-11-15");
        Refusal.misuse("describe", base, "--as-of", "2026-02-31").names("--as-of", "2026-02-31");
        Refusal.misuse("describe", base, "--as-of", "+999999999-12-31").names("--as-of", "1900");
        Refusal.misuse("describe", "").names("BASE");
        Refusal.misuse("cohort", base, "--by", "year").names("year", "month");
        Refusal.misuse("cohort", base, "--measure", "joy").names("joy", "revenue");
        Refusal.misuse("imports", base, "--undo", "last").names("--undo", "last");
        Refusal.misuse("import", base, "r.csv", "--as", "bananas").names("bananas", "receipts");
        Refusal.misuse("import", base, "r.csv", "--set", "customer").names("--set", "customer");
        Refusal.misuse("describe", base, "one", "more").names("one");
        Refusal.misuse("simulate", base, "s.json", "--draws", "many").names("--draws", "many");
        Refusal.misuse("fly").names("fly");
    }

    private static void rule(String rule, Object... named) {
        Refusal.of("segment", base, "--rule", rule).names(named);
        Refusal.of("cohort", base, "--rule", rule).names(named);
    }

    private static void out(Object[] command, Path place, Object... named) {
        Object[] words = Arrays.copyOf(command, command.length + 1);
        words[command.length] = place;
        Refusal.of(words).names(named);
    }

    private static void scenario(Path file, Object... named) {
        Refusal.of("simulate", "-", file).names(named);
        Refusal.of("simulate", base, file).names(named);
    }

    private static Path scenario(String depth, String more) throws IOException {
        return file(OFFER.formatted(depth, more));
    }

    private static Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("scenario.json"), text);
    }
}
