package org.cvmworkbench.analysis.uptake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import org.cvmworkbench.analysis.lifecycle.GroupCutoffs;
import org.cvmworkbench.analysis.profile.ReceiptTotals;
import org.cvmworkbench.analysis.rules.Dimensions;
import org.cvmworkbench.analysis.rules.RuleEvaluation;
import org.cvmworkbench.columns.Coded;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.columns.Snapshot;
import org.cvmworkbench.language.Rule;
import org.cvmworkbench.language.Rules;
import org.cvmworkbench.model.Progress;
import org.cvmworkbench.support.DemoBases;
import org.cvmworkbench.workspace.OpenBase;
import org.hipparchus.distribution.continuous.GammaDistribution;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Baselines of random offers (category, days, group), foretold from what was known on a day of the demo's second year,
/// beside what came then.
class BaselineTest {
    private static final List<String> GROUPS = List.of("new", "active", "rare", "slipping", "churned");
    private static final int[] DAYS = {7, 14, 21, 28};
    private static final int AS_OF_DAYS = 8;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void isNearerToWhatCameThanTheSameWeeksOfLastYear() throws Exception {
        Score score = score(20_000, 40);
        assertThat(score.missed).isLessThan(0.5 * score.lastYearMissed);
        assertThat(score.covered).isBetween(24, 40);
    }

    @Test
    @Tag("proof")
    void itsBandCoversAsItPromises() throws Exception {
        Score score = score(100_000, 200);
        assertThat(score.covered / 200.0).isBetween(0.75, 0.90);
        assertThat(score.missed).isLessThan(score.lastYearMissed);
    }

    /// Also where offers are bought by two or three.
    @ParameterizedTest
    @CsvSource({"5000, 0.95", "20000, 0.92"})
    @Tag("proof")
    void itsBandCoversSmallCountsToo(int customers, double most) throws Exception {
        Score score = score(customers, 200);
        assertThat(score.covered / 200.0).isBetween(0.75, most);
    }

    private Score score(int customers, int offers) throws Exception {
        Snapshot snapshot = OpenBase.read(DemoBases.copyInto(folder, customers), Progress.NONE)
                .snapshot();
        Past past = new Past(snapshot, ReceiptTotals.of(snapshot));
        Score score = new Score();
        SplittableRandom random = new SplittableRandom(1);
        for (int day = 0; day < AS_OF_DAYS; day++) {
            int asOf = snapshot.asOf() - 30 - random.nextInt(300);
            for (int offer = 0; offer < offers / AS_OF_DAYS; offer++) past.ask(random, asOf, score);
            past.forget();
        }
        return score;
    }

    private static final class Score {
        private int covered;
        private double missed;
        private double lastYearMissed;

        void add(Baseline baseline, long actual, long lastYear) {
            missed += Math.abs(actual - baseline.total());
            lastYearMissed += Math.abs(actual - lastYear);
            CountDistribution counts = new CountDistribution(baseline.total(), baseline.sd() * baseline.sd());
            boolean few = baseline.total() <= CountDistribution.LARGEST_MEAN;
            double low = few ? counts.quantile(0.1) : smooth(counts, 0.1);
            double high = few ? counts.quantile(0.9) : smooth(counts, 0.9);
            if (actual >= low && actual <= high) covered++;
        }

        private static double smooth(CountDistribution counts, double probability) {
            double scale = counts.variance() / counts.mean();
            return new GammaDistribution(counts.mean() / scale, scale).inverseCumulativeProbability(probability);
        }
    }

    private static final class Past {
        private final Snapshot snapshot;
        private final ReceiptTotals totals;
        private final Map<Integer, Dimensions> known = new HashMap<>();

        Past(Snapshot snapshot, ReceiptTotals totals) {
            this.snapshot = snapshot;
            this.totals = totals;
        }

        void forget() {
            known.clear();
        }

        private Dimensions on(int day) {
            return known.computeIfAbsent(day, at -> new Dimensions(snapshot, at, GroupCutoffs.DEFAULT));
        }

        void ask(SplittableRandom random, int asOf, Score score) throws Exception {
            Coded category = snapshot.products().attribute("category");
            int wanted = 1 + random.nextInt(category.dictionary().size() - 1);
            boolean[] products = new boolean[snapshot.products().size()];
            for (int product = 1; product < products.length; product++)
                products[product] = category.code(product) == wanted;
            QualifyingReceipts qualifying = QualifyingReceipts.of(snapshot, new Qualification.AnyOf(products));
            Rule rule = Rules.customers("group = " + GROUPS.get(random.nextInt(GROUPS.size())));
            IntFunction<CustomerSet> audience = day -> RuleEvaluation.of(rule, on(day));
            OfferDays days = new OfferDays(7 * random.nextInt(2), DAYS[random.nextInt(DAYS.length)]);

            Baseline baseline = Baseline.of(new Baseline.Question(
                    snapshot, totals, on(asOf).value().law().orElseThrow(), qualifying, audience, asOf, days));

            score.add(
                    baseline,
                    actual(qualifying, baseline.audience(), asOf + days.lead(), days.days()),
                    actual(qualifying, baseline.audience(), asOf - 364 + days.lead(), days.days()));
        }

        private long actual(QualifyingReceipts qualifying, CustomerSet whom, int after, int days) {
            return Replay.actual(snapshot.receipts(), totals, qualifying, whom, after + 1, after + days);
        }
    }
}
