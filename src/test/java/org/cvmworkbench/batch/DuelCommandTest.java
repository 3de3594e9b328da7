package org.cvmworkbench.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import org.cvmworkbench.support.DemoBases;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// A ladder for all against rewards for those about to leave.
class DuelCommandTest {
    @TempDir
    static Path folder;

    private static Path base;

    @BeforeAll
    static void base() throws Exception {
        base = DemoBases.copyInto(folder, 2000);
    }

    @Test
    void saysWhatEachBringsAndHowMuchIsGivenForNothing() {
        JsonNode duel = Said.json("duel", base, "--draws", 2000);

        JsonNode ladder = duel.get("ladder");
        JsonNode protect = duel.get("protect");
        assertThat(ladder.get("contacted").asInt())
                .isGreaterThan(protect.get("contacted").asInt());
        assertThat(ladder.get("deadweight").asDouble())
                .isPositive()
                .isLessThan(ladder.get("reward").asDouble());
        assertThat(protect.get("deadweight").asDouble())
                .isLessThan(ladder.get("deadweight").asDouble());
        assertThat(duel.at("/protectBringsMore/mean").asDouble())
                .isCloseTo(
                        protect.at("/net/mean").asDouble()
                                - ladder.at("/net/mean").asDouble(),
                        within(0.02));
        assertThat(duel.at("/nothing/net").asInt()).isZero();
    }

    @Test
    void nothingGivenIsNothingWasted() {
        JsonNode duel = Said.json("duel", base, "--ladder", "1=0", "--reward", "0", "--draws", 200);
        assertThat(duel.at("/ladder/deadweight").asDouble()).isZero();
        assertThat(duel.at("/protect/deadweight").asDouble()).isZero();
    }

    @Test
    void aLadderThatGoesDownOrARewardBelowNothingIsRefused() {
        Refusal.of("duel", base, "--ladder", "3=0.1,10=0.05").names();
        Refusal.of("duel", base, "--reward", "-5").names("-5");
        Refusal.of("duel", base, "--rule", "recensy > 3").names("recensy");
        Refusal.of("duel", base, "--draws", "0").names("0");
        Refusal.misuse("duel", base, "--ladder", "often=0.1").names("--ladder");
    }
}
