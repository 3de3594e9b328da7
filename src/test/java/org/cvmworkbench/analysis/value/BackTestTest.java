package org.cvmworkbench.analysis.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.cvmworkbench.analysis.profile.ReceiptTotals;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.columns.Snapshot;
import org.cvmworkbench.demo.DemoChain;
import org.cvmworkbench.demo.DemoRequest;
import org.cvmworkbench.intake.ImportRequest;
import org.cvmworkbench.model.Progress;
import org.cvmworkbench.model.Texts;
import org.cvmworkbench.workspace.Importing;
import org.cvmworkbench.workspace.OpenBase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackTestTest {
    private static final int WEEKS = 13;

    @TempDir
    private Path folder = Path.of("");

    private static BackTest.Window window(double expected, long actual) {
        return new BackTest.Window(20_000, 91, new Foreseen(expected, 0.9 * expected, 1.1 * expected), actual);
    }

    @Test
    void aBandIsAsWideAsThePastHasShown() {
        BackTest test = new BackTest(List.of(window(1000, 1105), window(1000, 905)));
        assertThat(test.miss()).isCloseTo(0.1, within(1e-3));
        Foreseen widened = test.widened(new Foreseen(2000, 1950, 2050));
        // Student's t for 90 % and two degrees of freedom is 1.8856
        assertThat(widened.p10()).isCloseTo(2000 * Math.exp(-1.8856 * test.miss()), within(0.01));
        assertThat(widened.p90()).isCloseTo(2000 * Math.exp(1.8856 * test.miss()), within(0.01));
        assertThat(widened.mean()).isEqualTo(2000);
        assertThat(Texts.english().say(test.says())).contains("2 times", "10.0%", "-9.5%");
    }

    @Test
    void aBandIsNeverNarrowerThanTheLawsOwnAndStaysWithoutAPast() {
        Foreseen own = new Foreseen(2000, 1500, 2500);
        assertThat(new BackTest(List.of(window(1000, 1001))).widened(own)).isEqualTo(own);
        BackTest none = new BackTest(List.of());
        assertThat(none.widened(own)).isEqualTo(own);
        assertThat(none.miss()).isNaN();
        assertThat(Texts.english().say(none.says())).contains("too short");
    }

    @Test
    void seasonsAndCampaignsAreWithinTheWidenedBandMoreOftenThanWithinTheLaws() throws Exception {
        int[] covered = covered(8);
        assertThat(covered[1]).isGreaterThanOrEqualTo(covered[0]).isGreaterThanOrEqualTo(4);
    }

    /// The 80 % band of the visits of the next quarter, on 200 demo bases at days all over their second year.
    @Test
    @Tag("proof")
    void theWidenedBandCoversAsItPromises() throws Exception {
        assertThat(covered(200)[1] / 200.0).isBetween(0.75, 0.90);
    }

    /// How many bases have what came within the band of the law, and within the widened one.
    private int[] covered(int bases) throws Exception {
        int[] covered = new int[2];
        SplittableRandom random = new SplittableRandom(1);
        for (int seed = 0; seed < bases; seed++) {
            Snapshot snapshot = demo(seed);
            ReceiptTotals totals = ReceiptTotals.of(snapshot);
            int until = snapshot.asOf() - 7 * WEEKS - random.nextInt(182);
            ValueRequest request = new ValueRequest(
                    ModelName.MBG_NBD,
                    CustomerSet.all(snapshot.customers().count()),
                    until,
                    new Horizon(ModelUnit.WEEK, WEEKS, 0.1),
                    ValueMeasure.REVENUE);
            Holdout holdout = Value.of(snapshot, totals, request).holdout().orElseThrow();
            BackTest test = BackTest.of(snapshot, totals, request);
            assertThat(test.windows()).allMatch(one -> one.until() + one.days() <= until);
            if (holds(holdout.expected(), holdout.actual())) covered[0]++;
            if (holds(test.widened(holdout.expected()), holdout.actual())) covered[1]++;
        }
        return covered;
    }

    private static boolean holds(Foreseen band, long actual) {
        return actual >= band.p10() && actual <= band.p90();
    }

    private Snapshot demo(int seed) throws Exception {
        Path files = Files.createDirectories(folder.resolve("files"));
        List<ImportRequest> requests =
                DemoChain.write(files, DemoRequest.of(2_000, seed), Progress.NONE).imported().stream()
                        .map(ImportRequest::of)
                        .toList();
        Path base = folder.resolve("demo-" + seed + ".mv.db");
        Importing.into(base, requests, Optional.empty(), Progress.NONE);
        Snapshot snapshot = OpenBase.read(base, Progress.NONE).snapshot();
        Files.delete(base);
        return snapshot;
    }
}
