package org.cvmworkbench.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.cvmworkbench.support.DemoBases;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// `simulate` on the demo: every mechanic by the model of the base, worked examples by name, and scenarios that cannot
/// be.
class SimulateTest {
    private static final String OFFER = """
            {"name": "%s", "lever": "basket", "audience": {"rule": "%s"}, "mechanic": %s, "scope": %s,
             "channel": "email", "start": "%s", "days": 14, "controlShare": 0.1}""";

    @TempDir
    static Path folder;

    private static Path base;

    @BeforeAll
    static void base() throws Exception {
        base = DemoBases.copyInto(folder, 2000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type': 'information'}",
                "{'type': 'discount', 'depth': 0.2}",
                "{'type': 'personalPrice', 'price': 60, 'marginFloor': 0.05}",
                "{'type': 'points', 'rate': 0.2, 'expiryDays': 14}",
                "{'type': 'multiOffer', 'items': ['Cheese', 'Wine'], 'rewardPerItem': 15, 'rewardForAny': 10}",
                "{'type': 'comboCategory', 'product': 'Cheese', 'category': 'Bread', 'pointsEach': 10}",
                "{'type': 'comboReceipt', 'items': ['Cheese'], 'threshold': 800, 'points': 80}",
                "{'type': 'reminder', 'monthsSilent': 2}",
                "{'type': 'ladder', 'steps': [{'purchases': 2, 'depth': 0.05}, {'purchases': 8, 'depth': 0.1}]}",
                "{'type': 'winBack', 'maxReward': 300, 'shape': 2}"
            })
    void everyMechanicIsToldByTheModelOfTheBase(String mechanic) throws Exception {
        Path file = modelled("group in (active, rare, slipping, churned)", mechanic, "{}");

        JsonNode answer = Said.json("simulate", base, file, "--draws", 500);

        JsonNode total = answer.get("total");
        assertThat(total.get("contacted").asInt()).isPositive();
        assertThat(total.get("uptake").get("mean").asDouble()).isPositive();
        double sum = 0;
        double net = 0;
        for (JsonNode step : total.get("waterfall")) {
            if (step.get("step").asString().equals("net"))
                net = step.get("value").asDouble();
            else sum += step.get("value").asDouble();
        }
        assertThat(sum).isCloseTo(net, within(1e-6));
        JsonNode uplift = answer.at("/offers/0/assumptions/uplift");
        assertThat(uplift.get("from").asString()).isEqualTo("model");
        assertThat(uplift.get("value").asDouble()).isPositive();
    }

    @Test
    void whatAServiceAddsMustBeSaid() throws Exception {
        Path file = modelled("group = active", "{'type': 'service', 'kind': 'delivery', 'cost': 199}", "{}");
        Refusal.of("simulate", base, file).names("Offer");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type': 'discount', 'depth': 0.2}",
                "{'type': 'points', 'rate': 0.1}",
                "{'type': 'ladder', 'steps': [{'purchases': 2, 'depth': 0.05}, {'purchases': 8, 'depth': 0.1}]}",
                "{'type': 'winBack', 'maxReward': 300, 'shape': 2}"
            })
    void whoTakesItAddsUpToTheOffer(String mechanic) throws Exception {
        Path file = modelled("frequency >= 1", mechanic, "{'categories': ['Cheese']}");
        JsonNode answer = Said.json("simulate", base, file, "--by", "group,rf,store,silence", "--draws", 300);
        JsonNode offer = answer.at("/offers/0");
        for (String by : List.of("group", "rf", "store", "silence")) {
            assertThat(sum(offer.get(by), "/targeted"))
                    .isEqualTo(offer.get("targeted").asDouble());
            assertThat(sum(offer.get(by), "/contacted"))
                    .isEqualTo(offer.get("contacted").asDouble());
            double uptake = offer.at("/uptake/mean").asDouble();
            assertThat(sum(offer.get(by), "/uptake/mean")).isCloseTo(uptake, within(0.002 * uptake + 0.3));
            double net = offer.at("/net/mean").asDouble();
            assertThat(sum(offer.get(by), "/net/mean")).isCloseTo(net, within(0.01 * Math.abs(net) + 5));
        }
        double silent = offer.get("silence").get(0).at("/extra/mean").asDouble();
        assertThat(offer.at("/clients/returning/mean").asDouble()).isEqualTo(silent);
    }

    @Test
    void suppliersShareWhatTheirGoodsSellAndWhatTheyPay() throws Exception {
        Path file = modelled("frequency >= 1", "{'type': 'discount', 'depth': 0.2}", "{'categories': ['Cheese']}");
        Files.writeString(
                file,
                Files.readString(file).replace("{\"uplift\"", "{\"supplierFunding\": {\"value\": 1000}, \"uplift\""));
        JsonNode offer = Said.json("simulate", base, file, "--draws", 300).at("/offers/0");
        JsonNode suppliers = offer.get("suppliers");
        assertThat(sum(suppliers, "/shareOfSpend")).isCloseTo(1, within(1e-4));
        assertThat(sum(suppliers, "/pays")).isCloseTo(1000, within(0.05));
        double margin = offer.at("/assumptions/marginRate/value").asDouble();
        double price = offer.at("/assumptions/price/value").asDouble();
        double sold = offer.at("/uptake/mean").asDouble() * price * (1 - margin);
        assertThat(sum(suppliers, "/sales/mean")).isCloseTo(sold, within(0.001 * sold));
        double extra = sold * (1 - offer.at("/clients/boughtAnyway").asDouble());
        assertThat(sum(suppliers, "/increment/mean")).isCloseTo(extra * 2 / 3, within(0.001 * extra));
        assertThat(suppliers.get(0).get("incrementAtLeast").asBoolean()).isFalse();
    }

    private static double sum(JsonNode parts, String pointer) {
        double sum = 0;
        for (JsonNode part : parts) sum += part.at(pointer).asDouble();
        return sum;
    }

    @Test
    void aDeeperCutIsTakenByNoFewer() throws Exception {
        double before = 0;
        for (int per = 0; per <= 60; per += 10) {
            String mechanic = "{'type': 'discount', 'depth': %s}".formatted(per / 100.0);
            Path file = modelled("group in (active, rare)", mechanic, "{'categories': ['Cheese']}");
            double uptake = Said.json("simulate", base, file, "--draws", 200)
                    .at("/total/uptake/mean")
                    .asDouble();
            assertThat(uptake).isGreaterThanOrEqualTo(before);
            before = uptake;
        }
    }

    @Test
    void whatTheBaseDoesNotHaveIsNamed() throws Exception {
        String discount = "{'type': 'discount', 'depth': 0.2}";
        Refusal.of("simulate", base, modelled("group = active", discount, "{'categories': ['Caviar']}"))
                .names("Caviar");
        Refusal.of("simulate", base, modelled("group = active", discount, "{'products': ['P99999']}"))
                .names("P99999");
        String set = "{'type': 'multiOffer', 'items': ['Caviar'], 'rewardPerItem': 1, 'rewardForAny': 1}";
        Refusal.of("simulate", base, modelled("group = active", set, "{}")).names("Caviar");
    }

    @Test
    void nobodyIsAnAudienceThatBringsNothing() throws Exception {
        Path file = modelled("recency > 99999", "{'type': 'discount', 'depth': 0.2}", "{}");
        JsonNode total = Said.json("simulate", base, file, "--draws", 200).get("total");
        assertThat(total.get("targeted").asInt()).isZero();
        assertThat(total.at("/net/mean").asDouble()).isZero();
    }

    @Test
    void moreOffersThanAnybodyCanCompareAreRefused() throws Exception {
        String offer = OFFER.formatted("Offer", "group = active", "{\"type\": \"information\"}", "{}", "2026-12-01");
        String many = String.join(",", Collections.nCopies(10_000, offer));
        Path file = write("{\"version\": 1, \"name\": \"Many\", \"offers\": [" + many + "]}");
        Refusal.of("simulate", base, file).names("500", "10");
    }

    @ParameterizedTest
    @CsvSource({"A1, 5000", "a2, 50000", "A8, 2244000", "A10, 672000", "A11, 1602972", "A12, 62893"})
    void aWorkedExampleAnswersByItsName(String name, double computed) {
        JsonNode figures = Said.json("simulate", "-", name).get("figures");
        double nearest = Double.POSITIVE_INFINITY;
        for (JsonNode figure : figures)
            nearest = Math.min(nearest, Math.abs(figure.get("computed").asDouble() - computed));
        assertThat(nearest).isLessThan(1);
    }

    @Test
    void thereAreFifteenWorkedExamples() {
        for (int number = 1; number <= 15; number++)
            assertThat(Said.json("simulate", "-", "A" + number).get("figures")).isNotEmpty();
    }

    private static Path modelled(String rule, String mechanic, String scope) throws IOException {
        String offer =
                OFFER.formatted("Offer", rule, mechanic.replace('\'', '"'), scope.replace('\'', '"'), "2026-11-20");
        return write("{\"version\": 1, \"name\": \"Modelled\", \"offers\": [" + offer
                + "], \"assumptions\": {\"uplift\": {\"model\": \"base\"}}}");
    }

    private static Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("scenario.json"), text);
    }
}
