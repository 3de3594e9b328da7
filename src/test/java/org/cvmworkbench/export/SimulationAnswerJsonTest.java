package org.cvmworkbench.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.cvmworkbench.analysis.examples.FridayWine;
import org.cvmworkbench.analysis.simulation.Draws;
import org.cvmworkbench.analysis.simulation.Simulation;
import org.cvmworkbench.model.Texts;
import org.cvmworkbench.model.WorkbenchException;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class SimulationAnswerJsonTest {
    @Test
    void hasItsKeysInOneOrder() throws WorkbenchException {
        ObjectNode answer = answer();

        assertThat(answer.propertyNames())
                .containsExactly("name", "offers", "total", "warnings", "seed", "draws", "snapshot");
        assertThat(answer.get("total").propertyNames())
                .containsExactly(
                        "targeted",
                        "contacted",
                        "control",
                        "uptake",
                        "grossRevenue",
                        "incrementalRevenue",
                        "net",
                        "roi",
                        "probabilityOfProfit",
                        "waterfall",
                        "breakEvenUplift",
                        "detectableUplift");
        assertThat(answer.at("/offers/0/net").propertyNames()).containsExactly("mean", "p10", "p50", "p90");
    }

    @Test
    void writesTheGoldenNumbers() throws WorkbenchException {
        JsonNode total = answer().get("total");

        assertThat(total.at("/net/mean").toString()).isEqualTo("-700.00");
        assertThat(total.at("/uptake/mean").toString()).isEqualTo("5000.00");
        assertThat(total.at("/breakEvenUplift").toString()).isEqualTo("0.022414");
        assertThat(total.get("detectableUplift").isNull()).isTrue();
        assertThat(answer().get("snapshot").isNull()).isTrue();
    }

    @Test
    void theStepsAsWrittenAddUpToTheNetAsWritten() throws WorkbenchException {
        JsonNode read = JsonMapper.shared().readTree(answer().toString());
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal net = BigDecimal.ZERO;
        for (JsonNode step : read.at("/total/waterfall")) {
            BigDecimal value = new BigDecimal(step.get("value").toString());
            if (step.get("step").stringValue().equals("net")) net = value;
            else sum = sum.add(value);
        }

        assertThat(sum).isEqualByComparingTo(net);
        assertThat(net)
                .isEqualByComparingTo(new BigDecimal(read.at("/total/net/mean").toString()));
    }

    @Test
    void saysWhereEachAssumptionCameFrom() throws WorkbenchException {
        JsonNode used = answer().at("/offers/0/assumptions");

        assertThat(used.at("/baseline").toString())
                .isEqualTo("{\"value\":0.03,\"sd\":0.0054,\"source\":\"expert\",\"owner\":\"CRM\","
                        + "\"date\":\"2026-11-21\",\"from\":\"file\"}");
        assertThat(used.at("/uplift").toString())
                .isEqualTo("{\"kind\":\"points\",\"level\":\"category\",\"value\":0.02,\"sd\":0.006,"
                        + "\"source\":\"expert\",\"from\":\"file\"}");
    }

    private static ObjectNode answer() throws WorkbenchException {
        return SimulationAnswerJson.of(Simulation.run(FridayWine.scenario(), new Draws(1, 1_000)), Texts.english());
    }
}
