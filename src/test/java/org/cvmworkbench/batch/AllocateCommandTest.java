package org.cvmworkbench.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cvmworkbench.support.DemoBases;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/// Offers of one scenario to the same customers, where money, messages and goods are scarce.
class AllocateCommandTest {
    private static final String OFFER = """
            {"name": "%s", "lever": "basket", "audience": %s, "mechanic": %s, "scope": {},
             "channel": "email", "start": "%s", "days": 14, "controlShare": 0.1,
             "assumptions": {"uplift": %s, "contactCost": {"value": 0.5}, "reach": {"value": 1}}}""";
    private static final String MODEL = "{\"model\": \"base\"}";

    @TempDir
    static Path folder;

    private static Path base;
    private static Path plan;

    @BeforeAll
    static void base() throws Exception {
        base = DemoBases.copyInto(folder, 2000);
        plan = plan("frequency >= 1");
    }

    @Test
    void withoutLimitsEachGetsTheBestAndNothingHasAPrice() {
        JsonNode answer = Said.json("allocate", base, plan, "--draws", 500);

        assertThat(answer.at("/nextOneBrings/budget").isNull()).isTrue();
        assertThat(answer.at("/nextOneBrings/contact").isNull()).isTrue();
        assertThat(answer.get("net").asDouble())
                .isPositive()
                .isCloseTo(answer.get("netAtMost").asDouble(), within(0.02));
        assertThat(answer.at("/forecast/mean").asDouble())
                .isCloseTo(
                        answer.get("net").asDouble(),
                        within(0.03 * answer.get("net").asDouble()));
    }

    @Test
    void aBudgetIsKeptAndTheNextUnitOfItBringsNoMoreTheMoreThereIs() {
        JsonNode whole = Said.json("allocate", base, plan, "--draws", 100);
        double all = whole.get("spent").asDouble();
        double last = Double.POSITIVE_INFINITY;
        double net = 0;
        for (double share : new double[] {0.1, 0.3, 0.6}) {
            JsonNode answer = Said.json("allocate", base, plan, "--budget", share * all, "--draws", 100);
            double price = answer.at("/nextOneBrings/budget").asDouble();
            assertThat(answer.get("spent").asDouble()).isBetween(0.98 * share * all, share * all + 0.01);
            assertThat(price).isPositive().isLessThanOrEqualTo(last);
            assertThat(answer.get("net").asDouble()).isGreaterThan(net);
            last = price;
            net = answer.get("net").asDouble();
        }
        assertThat(net).isLessThan(whole.get("net").asDouble());
    }

    @Test
    void aSupplyIsKeptAndAMessageTooManyIsNotSent() {
        JsonNode few = Said.json("allocate", base, plan, "--supply", "Delivery=5", "--draws", 100);
        assertThat(few.at("/offers/1/uptake").asDouble()).isBetween(4.0, 5.0);
        assertThat(few.at("/offers/1/nextUnitBrings").asDouble()).isPositive();

        JsonNode none = Said.json("allocate", base, plan, "--contacts", "0", "--draws", 100);
        assertThat(none.at("/offers/0/customers").asInt()
                        + none.at("/offers/1/customers").asInt())
                .isZero();
        assertThat(none.get("net").asDouble()).isZero();
        assertThat(none.at("/nextOneBrings/contact").asDouble()).isPositive();
    }

    @Test
    void theListHasThoseWhoMayBeWrittenToOnceEach() throws Exception {
        Path list = folder.resolve("who.csv");
        JsonNode answer = Said.json("allocate", base, plan, "--out", list, "--draws", 100);

        List<String> rows = Files.readAllLines(list);
        int chosen = answer.at("/offers/0/customers").asInt()
                + answer.at("/offers/1/customers").asInt();
        assertThat(rows).hasSize(1 + chosen);
        assertThat(rows.stream().skip(1).map(row -> row.split(",")[0]).distinct())
                .hasSize(chosen);
        Path may = folder.resolve("may.csv");
        Said.json("segment", base, "--rule", "frequency >= 1", "--for", "email", "--control", "0%", "--out", may);
        List<String> reachable =
                Files.readAllLines(may).stream().map(row -> row.split(",")[0]).toList();
        assertThat(reachable)
                .containsAll(rows.stream().map(row -> row.split(",")[0]).toList());
        assertThat(answer.get("excluded").size()).isPositive();
    }

    /// What is chosen one by one and what is drawn for those chosen are one forecast, whatever the uplift was stated
    /// as.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'type': 'discount', 'depth': 0.1} | {'kind': 'gross', 'level': 'receipt', 'value': 0.4}",
                "{'type': 'discount', 'depth': 0.02} | {'kind': 'points', 'level': 'receipt', 'value': 0.05}",
                "{'type': 'discount', 'depth': 0.5} | {'kind': 'points', 'level': 'receipt', 'value': -0.01}",
                "{'type': 'ladder', 'steps': [{'purchases': 2, 'depth': 0.02}, {'purchases': 8, 'depth': 0.1}]} | {'model': 'base'}",
                "{'type': 'winBack', 'maxReward': 100, 'shape': 2} | {'model': 'base'}"
            })
    void theChosenBringWhatTheyWereChosenFor(String mechanic, String uplift) throws Exception {
        String offer = OFFER.formatted(
                "One",
                "{\"rule\": \"frequency >= 1\"}",
                mechanic.replace('\'', '"'),
                "2026-12-01",
                uplift.replace('\'', '"'));
        Path file = write("one", offer.replace("\"controlShare\": 0.1", "\"controlShare\": 0"));
        JsonNode answer = Said.json("allocate", base, file, "--all", "--draws", 200);
        double net = answer.get("net").asDouble();
        assertThat(answer.get("spent").asDouble()).isGreaterThanOrEqualTo(0);
        assertThat(answer.at("/forecast/mean").asDouble()).isCloseTo(net, within(0.03 * Math.abs(net) + 2));
    }

    @Test
    void whatCannotBeIsRefused() throws Exception {
        Refusal.of("allocate", base, plan, "--budget", "-1").names("--budget");
        Refusal.of("allocate", base, plan, "--contacts", "-1").names("--contacts");
        Refusal.of("allocate", base, plan, "--supply", "Bread=5").names("Bread");
        Refusal.of("allocate", base, plan, "--all", "--out", folder.resolve("x.csv"))
                .names("--all");
        String known =
                "{\"kind\": \"relative\", \"level\": \"receipt\", \"value\": 0.2}, \"baseline\": {\"value\": 0.1},"
                        + " \"price\": {\"value\": 9}, \"marginRate\": {\"value\": 0.3}";
        Path sized = write(
                "sized", OFFER.formatted("Sized", "{\"size\": 9}", "{\"type\": \"information\"}", "2026-12-01", known));
        Refusal.of("allocate", base, sized).names("Sized");
    }

    private static Path plan(String rule) throws IOException {
        String start = Said.json("describe", base).get("asOf").asString();
        String message =
                OFFER.formatted("Message", "{\"rule\": \"" + rule + "\"}", "{\"type\": \"information\"}", start, MODEL);
        String delivery = OFFER.formatted(
                "Delivery",
                "{\"rule\": \"" + rule + "\"}",
                "{\"type\": \"service\", \"kind\": \"delivery\", \"cost\": 9}",
                start,
                "{\"kind\": \"relative\", \"level\": \"receipt\", \"value\": 0.2, \"sd\": 0.05}");
        return write("two", message + ", " + delivery);
    }

    private static Path write(String name, String offers) throws IOException {
        return Files.writeString(
                folder.resolve(name + ".json"),
                "{\"version\": 1, \"name\": \"Plan\", \"seed\": 1, \"offers\": [" + offers + "]}");
    }
}
