package org.cvmworkbench.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// `import` is killed at any moment, or right after it has answered: the base is as before or as after it, and never
/// without an import that was answered.
class KillTest {
    private static final List<String> OPTIONS = List.of("-XX:TieredStopAtLevel=1", "-Xmx512m");

    @TempDir
    Path folder;

    private Path receipts;
    private Path base;
    private long usual;
    private int imports;

    @BeforeEach
    void chain() throws Exception {
        Path demo = folder.resolve("demo");
        Said.of("demo", demo, "--customers", 2000).done();
        receipts = demo.resolve("receipts.csv");
        base = folder.resolve("base");
        long begun = System.nanoTime();
        OtherProcess.done(OPTIONS, "import", base, receipts);
        usual = System.nanoTime() - begun;
        imports = 1;
    }

    @Test
    void aKilledImportIsThereOrNot() throws Exception {
        kill(3);
    }

    @Test
    @Tag("proof")
    void fortyKilledImportsAreThereOrNot() throws Exception {
        kill(40);
    }

    @Test
    void aKilledFirstImportLeavesABaseOrNone() throws Exception {
        Path made = folder.resolve("made");
        SplittableRandom random = new SplittableRandom(4);
        for (int round = 0; round < 4; round++) {
            Process program = OtherProcess.start(OPTIONS, "import", made, receipts);
            program.waitFor(random.nextLong(usual), TimeUnit.NANOSECONDS);
            program.destroyForcibly().waitFor();
            if (Files.exists(folder.resolve("made.mv.db"))) {
                assertThat(Said.json("imports", made).get("imports")).hasSize(1);
                Files.delete(folder.resolve("made.mv.db"));
            }
        }
        Said.of("import", made, receipts).done();
        assertThat(Said.json("imports", made).get("imports")).hasSize(1);
    }

    @Test
    void sixReplacingImportsKeepTheFileSmall() throws Exception {
        for (int round = 2; round <= 7; round++) {
            Said.of("import", base, receipts, "--again").done();
            Said.of("imports", base, "--undo", round - 1).done();
        }
        Path alone = folder.resolve("alone");
        Said.of("import", alone, receipts).done();
        assertThat(Said.of("describe", base, "--json").done())
                .isEqualTo(Said.of("describe", alone, "--json").done());
        assertThat(Files.size(folder.resolve("base.mv.db"))).isLessThan(2 * Files.size(folder.resolve("alone.mv.db")));
    }

    private void kill(int kills) throws Exception {
        JsonNode one = Said.json("describe", base);
        SplittableRandom random = new SplittableRandom(kills);
        for (int kill = 0; kill < kills; kill++) {
            boolean answered = killed(kill % 4 == 3, random);
            int now = Said.json("imports", base).get("imports").size();
            assertThat(now).as("kill %d", kill).isBetween(answered ? imports + 1 : imports, imports + 1);
            imports = now;
            JsonNode described = Said.json("describe", base);
            assertThat(described.get("lines").asInt())
                    .isEqualTo(imports * one.get("lines").asInt());
            assertThat(described.get("customers").asInt())
                    .isEqualTo(one.get("customers").asInt());
        }
        Said.of("imports", base, "--undo", 1).done();
        assertThat(Said.json("imports", base).get("imports")).hasSize(imports - 1);
    }

    /// @param afterTheAnswer or at any moment before it
    /// @return whether the import had been answered
    private boolean killed(boolean afterTheAnswer, SplittableRandom random) throws Exception {
        Process program = OtherProcess.start(OPTIONS, "import", base, receipts, "--again", "--json");
        if (afterTheAnswer) {
            assertThat(program.getInputStream().read()).isEqualTo('{');
        } else {
            program.waitFor(random.nextLong(usual), TimeUnit.NANOSECONDS);
        }
        program.toHandle().destroyForcibly(); // leaves the pipe open, unlike its namesake of Process
        program.waitFor();
        return afterTheAnswer || program.getInputStream().read() == '{';
    }
}
