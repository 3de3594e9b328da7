package org.cvmworkbench.analysis.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.cvmworkbench.model.Progress;
import org.cvmworkbench.support.DemoBases;
import org.cvmworkbench.workspace.OpenBase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The uptake of the demo's past campaigns, foretold on the day before each, beside what its treated customers bought.
class CampaignUptakeTest {
    private static final int CUSTOMERS = 20_000;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void mostCampaignsOfOneBaseAreWithinTheirBand() throws Exception {
        Covered covered = covered(11, 11);
        assertThat(covered.campaigns).isGreaterThan(20);
        assertThat(covered.within).isGreaterThan(covered.campaigns / 2);
    }

    @Test
    @Tag("proof")
    void theBandCoversAsItPromises() throws Exception {
        Covered covered = covered(11, 18);
        assertThat(covered.campaigns).isGreaterThanOrEqualTo(200);
        assertThat(covered.within / (double) covered.campaigns).isBetween(0.74, 0.86);
    }

    private record Covered(int campaigns, int within) {}

    private Covered covered(int firstSeed, int lastSeed) throws Exception {
        int campaigns = 0;
        int within = 0;
        for (int seed = firstSeed; seed <= lastSeed; seed++) {
            PastCampaigns past = demo(seed);
            for (JsonNode campaign : past.campaigns()) {
                Optional<Boolean> holds = past.holds(campaign);
                if (holds.isEmpty()) continue;
                campaigns++;
                if (holds.get()) within++;
            }
        }
        return new Covered(campaigns, within);
    }

    private PastCampaigns demo(int seed) throws Exception {
        Path base = DemoBases.copyInto(Files.createDirectories(folder.resolve("of-" + seed)), CUSTOMERS, seed);
        JsonNode truth =
                JsonMapper.shared().readTree(DemoBases.truth(CUSTOMERS, seed).toFile());
        return new PastCampaigns(OpenBase.read(base, Progress.NONE).snapshot(), truth);
    }
}
