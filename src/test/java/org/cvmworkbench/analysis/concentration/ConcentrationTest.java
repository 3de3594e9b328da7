package org.cvmworkbench.analysis.concentration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.cvmworkbench.analysis.lifecycle.GroupCutoffs;
import org.cvmworkbench.analysis.rules.Dimensions;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.columns.Snapshot;
import org.cvmworkbench.model.Kind;
import org.cvmworkbench.support.SampleBase;
import org.cvmworkbench.support.Samples;
import org.junit.jupiter.api.Test;

class ConcentrationTest {
    @Test
    void theCurveIsWhatAddingUpGives() {
        Samples.check(100, random -> {
            long[] amounts = random.longs(1 + random.nextInt(400), -200, 5_000).toArray();
            long total = Arrays.stream(amounts).sum();
            if (total <= 0) return;
            long[] best = descending(amounts);
            WhaleCurve curve = WhaleCurve.of(1, best);
            for (int step = 0; step <= WhaleCurve.STEPS; step++) {
                double until = (double) step * best.length / WhaleCurve.STEPS;
                double sum = 0;
                for (int i = 0; i < best.length; i++) sum += Math.clamp(until - i, 0, 1) * best[i];
                assertThat(curve.brought()[step]).isCloseTo(sum / total, within(1e-9));
            }
            assertThat(curve.top().share()).isCloseTo(curve.brought()[20], within(1e-9));
            assertThat(curve.losing()).isEqualTo((int)
                    Arrays.stream(amounts).filter(one -> one < 0).count());
        });
    }

    @Test
    void equalCustomersBringEqualShares() {
        long[] equal = new long[1_000];
        Arrays.fill(equal, 700);
        WhaleCurve curve = WhaleCurve.of(1, equal);
        assertThat(curve.top().share()).isCloseTo(0.2, within(1e-9));
        assertThat(curve.top().high() - curve.top().low()).isCloseTo(0, within(1e-9));
        assertThat(curve.gini()).isCloseTo(0, within(1e-9));
    }

    @Test
    void theIntervalIsWhatABootstrapGives() {
        SplittableRandom random = new SplittableRandom(3);
        long[] amounts = new long[2_000];
        Arrays.setAll(amounts, i -> Math.round(1_000 * Math.exp(1.2 * random.nextGaussian())));
        TopShare top = WhaleCurve.of(1, descending(amounts)).top();
        double[] shares = new double[400];
        for (int round = 0; round < shares.length; round++) {
            long[] drawn = new long[amounts.length];
            Arrays.setAll(drawn, i -> amounts[random.nextInt(amounts.length)]);
            shares[round] = WhaleCurve.of(1, descending(drawn)).top().share();
        }
        double mean = Arrays.stream(shares).average().orElseThrow();
        double sd = Math.sqrt(Arrays.stream(shares)
                .map(share -> (share - mean) * (share - mean))
                .average()
                .orElseThrow());
        assertThat((top.high() - top.share()) / 1.96).isCloseTo(sd, within(0.12 * sd));
    }

    @Test
    void fewCustomersHaveNoInterval() {
        assertThat(WhaleCurve.of(1, new long[] {3, 2, 1}).top().low()).isNaN();
        assertThat(WhaleCurve.of(1, new long[] {0, 0}).top().share()).isNaN();
        assertThat(WhaleCurve.of(1, new long[0]).top().share()).isNaN();
    }

    @Test
    void withoutCostsItIsRevenue() {
        Snapshot snapshot = new SampleBase()
                .visit("a", "1", "2026-01-01", 900)
                .visit("b", "2", "2026-01-02", 100)
                .row(Kind.CUSTOMERS, "customer_id", "never")
                .snapshot();
        Dimensions dimensions = new Dimensions(snapshot, snapshot.asOf(), GroupCutoffs.DEFAULT);
        Concentration concentration = Concentration.of(snapshot, dimensions.profile());
        assertThat(concentration.profit()).isFalse();
        assertThat(concentration.amount()).containsExactly(900, 100);
        assertThat(concentration.curve(CustomerSet.all(dimensions.customers())).total())
                .isEqualTo(1_000);
        assertThat(concentration.curve(CustomerSet.none(dimensions.customers())).customers())
                .isZero();
    }

    private static long[] descending(long[] amounts) {
        return Arrays.stream(amounts)
                .boxed()
                .sorted((one, other) -> Long.compare(other, one))
                .mapToLong(Long::longValue)
                .toArray();
    }
}
