package org.cvmworkbench.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.cvmworkbench.support.DemoBases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class ChurnCommandTest {
    @TempDir
    private Path folder;

    private Path base = Path.of("");

    @BeforeEach
    void copy() throws Exception {
        base = DemoBases.copyInto(folder, 2000);
    }

    @Test
    void whatIsCalledChurnIsKeptAndUsedByRules() {
        JsonNode usual = Said.json("churn", base);
        assertThat(usual.get("churn").asString()).isEqualTo("rhythms:3");
        JsonNode once = Said.json("churn", base, "--churn", "days:30");
        assertThat(once.get("churned").asInt())
                .isGreaterThan(usual.get("churned").asInt());
        assertThat(Said.json("churn", base)).isEqualTo(usual);

        JsonNode kept = Said.json("churn", base, "--define", "days:30");
        assertThat(kept).isEqualTo(once);
        assertThat(Said.json("churn", base)).isEqualTo(once);
        int counted = Said.json("segment", base, "--rule", "churned = yes and not lapse = \"final\"")
                .get("customers")
                .asInt();
        assertThat(counted).isEqualTo(once.get("churned").asInt());
        int other = Said.json(
                        "segment", base, "--churn", "rhythms:3", "--rule", "churned = yes and not lapse = \"final\"")
                .get("customers")
                .asInt();
        assertThat(other).isEqualTo(usual.get("churned").asInt());
    }

    @Test
    void whoCameBackIsToldApartFromWhoStayed() {
        for (String churn : new String[] {"days:60", "own-gaps:90%", "alive:50%"}) {
            JsonNode back = Said.json("churn", base, "--churn", churn).get("wonBack");
            assertThat(back.get("returned").asInt()).as(churn).isPositive();
            assertThat(back.get("resumed").asInt())
                    .isBetween(0, back.get("judged").asInt());
            assertThat(back.get("judged").asInt())
                    .isLessThanOrEqualTo(back.get("returned").asInt());
            JsonNode share = back.get("resumedShare");
            assertThat(share.get("mean").asDouble())
                    .isBetween(share.get("low").asDouble(), share.get("high").asDouble());
        }
    }

    @Test
    void whatIsRefusedLeavesTheBaseAsItWas() throws Exception {
        byte[] before = Files.readAllBytes(base);
        Refusal.of("churn", base, "--define", "days:30", "--rule", "recensy > 3")
                .names("recensy");
        for (int days : new int[] {0, -7}) {
            Refusal.of("churn", base, "--define", "days:30", "--within", days).names(days, "1");
        }
        assertThat(Files.readAllBytes(base)).isEqualTo(before);
        assertThat(Said.json("churn", base).get("churn").asString()).isEqualTo("rhythms:3");
        assertThat(Said.json("churn", base, "--within", 1).get("within").asInt())
                .isEqualTo(1);
    }

    @Test
    void whatDefinesNothingIsRefused() {
        for (String churn : new String[] {"days", "days:0", "own-gaps:120%", "never:3", "rhythms:-1"}) {
            assertThat(Said.of("churn", base, "--churn", churn).exit())
                    .as(churn)
                    .isEqualTo(2);
        }
        assertThat(Said.of("churn", base).out()).contains("Churn: silent for more than 3 own rhythms");
    }
}
