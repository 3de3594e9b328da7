package org.cvmworkbench.analysis.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
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
        long least = random.nextBoolean() ? -most / 10 : most / (1 + random.nextInt(1000));
        long[] values = random.longs(random.nextInt(200), least, Math.max(least, most) + 1)
                .toArray();
        Arrays.sort(values);
        Scale scale = Scale.values()[random.nextInt(2)];
        return Binning.of(RECENCY, exact(values), decimals, scale);
    }

    private static Binning even(Term term, double[] values, int decimals) {
        return Binning.of(term, values, decimals, Scale.LINEAR);
    }

    private static Binning growing(double[] values, int decimals) {
        return Binning.of(RECENCY, values, decimals, Scale.LOGARITHMIC);
    }

    private static long width(Binning even) {
        return even.edges().at(1) - even.edges().at(0);
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
                long first = binning.edges().at(0);
                long span = binning.edges().at(binning.bins()) - first;
                long value = random.nextInt(4) == 0
                        ? binning.edges().at(random.nextInt(binning.bins() + 1)) + random.nextInt(-1, 2)
                        : first + random.nextLong(-span - 1, 2 * span + 2);
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
        Binning binning = even(Term.of(CustomerWord.FREQUENCY), exact(visits), 0);
        assertThat(binning.interval(7, binning.bins()))
                .hasValueSatisfying(
                        rule -> assertThat(RulePrinter.print(rule.rule())).isEqualTo("frequency >= 8"));
    }

    @Test
    void widerBinsAreWrittenByTheirEnds() {
        long[] days = new SplittableRandom(1).longs(1000, 0, 300).sorted().toArray();
        Binning binning = even(RECENCY, exact(days), 0);
        assertThat(width(binning)).isEqualTo(10);
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
        Binning binning = even(promo, wide, 4);
        assertThat(width(binning)).isEqualTo(200);
        assertThat(binning.bins()).isBetween(45, 50);
        double[] narrow =
                new SplittableRandom(3).longs(1000, 0, 2_000).asDoubleStream().toArray();
        assertThat(width(even(promo, narrow, 4))).isEqualTo(100);
        assertThat(even(promo, narrow, 4).startsWithNone()).isTrue();
        assertThat(binning.startsWithNone()).isFalse();
        assertThat(even(promo, narrow, 4).interval(3, 12))
                .hasValueSatisfying(
                        rule -> assertThat(RulePrinter.print(rule.rule())).isEqualTo("promo > 0.02 and promo <= 0.11"));
    }

    @Test
    void aBoundBeyondAllNumbersLiesAtAnEnd() {
        for (int decimals : new int[] {0, 2, 4}) {
            Binning binning = even(RECENCY, new double[] {10_000, 20_000, 50_000, 90_000}, decimals);
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
        assertThat(even(RECENCY, new double[0], 0).bins()).isEqualTo(1);
    }

    @Test
    void growingBinsHaveRoundEndsTenAPowerOfTenUpToTheHighest() {
        Binning money = growing(new double[] {150, 9_000, 1_234_567}, 2);
        assertThat(IntStream.rangeClosed(0, 10).mapToObj(money::edge))
                .map(BigDecimal::toPlainString)
                .containsExactly("1.25", "1.6", "2", "2.5", "3.2", "4", "5", "6.3", "8", "10", "12.5");
        assertThat(money.edge(money.bins())).isEqualByComparingTo("12500");
        assertThat(money.beyond()).isFalse();
        assertThat(money.marks())
                .extracting(money::edge)
                .map(BigDecimal::intValueExact)
                .containsExactly(10, 100, 1_000, 10_000);
        assertThat(money.interval(9, 19).map(rule -> RulePrinter.print(rule.rule())))
                .contains("recency > 10 and recency <= 100");
    }

    @Test
    void growingBinsOfWholeNumbersHaveWholeEnds() {
        Binning visits = growing(new double[] {1, 1, 1, 2, 18}, 0);
        assertThat(IntStream.rangeClosed(0, visits.bins()).mapToObj(visits::edge))
                .map(BigDecimal::intValueExact)
                .containsExactly(0, 1, 2, 3, 4, 5, 6, 8, 10, 12, 16, 20);
    }

    @Test
    void whatIsNotPositiveIsInTheFirstOfGrowingBins() {
        Binning returned = growing(new double[] {-5_000, -100, 0, 0, 0, 7}, 0);
        assertThat(LongStream.of(-5_000, 0, 1).mapToInt(returned::bin)).containsOnly(0);
        assertThat(returned.bin(7)).isEqualTo(returned.bins() - 1);
        assertThat(growing(new double[] {-3, -2}, 2).bins()).isEqualTo(1);
        double[] withZeros = DoubleStream.concat(
                        DoubleStream.generate(() -> 0).limit(10),
                        LongStream.rangeClosed(1_000, 2_000).asDoubleStream())
                .toArray();
        assertThat(growing(withZeros, 2).edge(0))
                .as("the lowest of those who bring anything")
                .isEqualByComparingTo("10");
    }

    @Test
    void growingBinsEndWhereNumbersAreTooLarge() {
        Binning wide = growing(new double[] {1, 9e15}, 2);
        assertThat(wide.bins()).isEqualTo(100);
        assertThat(wide.bin(1)).isZero();
        Binning wider = growing(new double[] {1e15, Long.MAX_VALUE}, 2);
        assertThat(wider.bin(Long.MAX_VALUE)).isEqualTo(wider.bins() - 1);
    }

    @Test
    void bothScalesWriteWholeNumbersAlike() {
        double[] visits = {1, 1, 2, 3, 3, 4, 8, 8, 9, 40};
        assertThat(growing(visits, 0).interval(1, 4).map(rule -> RulePrinter.print(rule.rule())))
                .isEqualTo(even(RECENCY, visits, 0).interval(1, 4).map(rule -> RulePrinter.print(rule.rule())))
                .contains("recency >= 2 and recency <= 4");
    }
}
