package org.cvmworkbench.analysis.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.SplittableRandom;
import org.cvmworkbench.language.CustomerWord;
import org.cvmworkbench.language.NumberTest.Compared;
import org.cvmworkbench.language.Operator;
import org.cvmworkbench.language.RulePrinter;
import org.cvmworkbench.language.Term;
import org.cvmworkbench.language.blocks.Block;
import org.cvmworkbench.support.Samples;
import org.junit.jupiter.api.Test;

class BinningTest {
    private static final Term RECENCY = Term.of(CustomerWord.RECENCY);

    private static Binning random(SplittableRandom random) {
        int decimals = random.nextInt(5);
        long most = 1 + random.nextLong(1L << random.nextInt(1, 30));
        long[] values = random.longs(random.nextInt(200), -most / 10, most).toArray();
        Arrays.sort(values);
        return Binning.of(RECENCY, exact(values), decimals);
    }

    private static double[] exact(long[] values) {
        return Arrays.stream(values).asDoubleStream().toArray();
    }

    private static boolean passes(Compared bound, long value, int decimals) {
        return bound.passes(BigDecimal.valueOf(value, decimals));
    }

    @Test
    void aBinHasExactlyThoseItsIntervalMeans() {
        Samples.check(random -> {
            Binning binning = random(random);
            int from = random.nextInt(binning.bins());
            int to = from + 1 + random.nextInt(binning.bins() - from);
            Optional<Block.Interval> interval = binning.interval(from, to);
            for (int i = 0; i < 100; i++) {
                long value =
                        binning.first() + random.nextLong(-binning.width(), binning.width() * (binning.bins() + 2));
                int bin = binning.bin(value);
                boolean meant = interval.map(asked -> asked.low()
                                        .filter(low -> !passes(low, value, binning.decimals()))
                                        .isEmpty()
                                && asked.high()
                                        .filter(high -> !passes(high, value, binning.decimals()))
                                        .isEmpty())
                        .orElse(true);
                assertThat(bin >= from && bin < to)
                        .as(value + " in " + interval)
                        .isEqualTo(meant);
            }
        });
    }

    @Test
    void theIntervalOfSomeBinsLiesWhereTheyAre() {
        Samples.check(random -> {
            Binning binning = random(random);
            int from = random.nextInt(binning.bins());
            int to = from + 1 + random.nextInt(binning.bins() - from);
            binning.interval(from, to)
                    .ifPresent(interval -> assertThat(binning.place(interval)).isEqualTo(new Binning.Place(from, to)));
        });
    }

    @Test
    void thereAreNeverMoreBinsThanABrushCanTell() {
        Samples.check(random -> assertThat(random(random).bins()).isBetween(1, 100));
    }

    @Test
    void wholeNumbersOfWidthOneAreWrittenFromTheFirstOn() {
        long[] visits = {1, 1, 2, 3, 3, 4, 8, 8, 9, 40};
        Binning binning = Binning.of(Term.of(CustomerWord.FREQUENCY), exact(visits), 0);
        assertThat(binning.interval(7, binning.bins()))
                .hasValueSatisfying(
                        rule -> assertThat(RulePrinter.print(rule.rule())).isEqualTo("frequency >= 8"));
    }

    @Test
    void widerBinsAreWrittenByTheirEnds() {
        long[] days = new SplittableRandom(1).longs(1000, 0, 300).sorted().toArray();
        Binning binning = Binning.of(RECENCY, exact(days), 0);
        assertThat(binning.width()).isEqualTo(10);
        assertThat(binning.interval(3, 12))
                .hasValueSatisfying(rule ->
                        assertThat(RulePrinter.print(rule.rule())).isEqualTo("recency > 30 and recency <= 120"));
    }

    private static Block.Interval interval(String low, String high) {
        return new Block.Interval(
                RECENCY,
                Optional.of(low).filter(one -> !one.isEmpty()).map(one -> bound(Operator.MORE, one)),
                Optional.of(high).filter(one -> !one.isEmpty()).map(one -> bound(Operator.AT_MOST, one)));
    }

    private static Compared bound(Operator operator, String value) {
        return new Compared(operator, new BigDecimal(value));
    }

    @Test
    void sharesAreCutIntoPerCents() {
        Term promo = Term.of(CustomerWord.PROMO);
        double[] wide =
                new SplittableRandom(2).longs(1000, 0, 10_001).asDoubleStream().toArray();
        Binning binning = Binning.of(promo, wide, 4);
        assertThat(binning.width()).isEqualTo(200);
        assertThat(binning.bins()).isBetween(45, 50);
        double[] narrow =
                new SplittableRandom(3).longs(1000, 0, 2_000).asDoubleStream().toArray();
        assertThat(Binning.of(promo, narrow, 4).width()).isEqualTo(100);
        assertThat(Binning.of(promo, narrow, 4).startsWithNone()).isTrue();
        assertThat(binning.startsWithNone()).isFalse();
        assertThat(Binning.of(promo, narrow, 4).interval(3, 12))
                .hasValueSatisfying(
                        rule -> assertThat(RulePrinter.print(rule.rule())).isEqualTo("promo > 0.02 and promo <= 0.11"));
    }

    @Test
    void aBoundBeyondAllNumbersLiesAtAnEnd() {
        for (int decimals : new int[] {0, 2, 4}) {
            Binning binning = Binning.of(RECENCY, new double[] {10_000, 20_000, 50_000, 90_000}, decimals);
            int bins = binning.bins();
            double far = binning.place(interval("100000", "")).from();
            String beyond = "9999999999999999999";
            assertThat(binning.place(interval(beyond, ""))).isEqualTo(new Binning.Place(far, bins));
            assertThat(binning.place(interval("", "-" + beyond))).isEqualTo(new Binning.Place(0, 0));
            assertThat(binning.place(interval("-" + beyond, beyond))).isEqualTo(new Binning.Place(0, far));
        }
    }

    @Test
    void nothingToCountIsOneBin() {
        assertThat(Binning.of(RECENCY, new double[0], 0).bins()).isEqualTo(1);
    }
}
