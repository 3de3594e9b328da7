package org.cvmworkbench.analysis.basket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigInteger;
import java.util.stream.IntStream;
import org.cvmworkbench.support.Samples;
import org.junit.jupiter.api.Test;

class AssociationTest {
    /// Fisher's lady with her eight cups of tea (The Design of Experiments, 1935).
    @Test
    void theLadyTellsAllFourCups() {
        assertThat(new Association(8, 4, 4, 4).chance()).isCloseTo(1 / 70.0, within(1e-12));
        assertThat(new Association(8, 4, 4, 3).chance()).isCloseTo(17 / 70.0, within(1e-12));
    }

    @Test
    void theTestIsThatOfCountingEveryWay() {
        Samples.check(500, random -> {
            int all = random.nextInt(2, 60);
            int first = random.nextInt(1, all + 1);
            int second = random.nextInt(1, all + 1);
            int least = Math.max(0, first + second - all);
            int both = random.nextInt(least, Math.min(first, second) + 1);
            BigInteger ways = IntStream.rangeClosed(both, Math.min(first, second))
                    .mapToObj(k -> choose(first, k).multiply(choose(all - first, second - k)))
                    .reduce(BigInteger.ZERO, BigInteger::add);
            double exact = ways.doubleValue() / choose(all, second).doubleValue();
            assertThat(new Association(all, first, second, both).chance()).isCloseTo(exact, within(1e-9));
        });
    }

    private static BigInteger choose(int from, int taken) {
        BigInteger ways = BigInteger.ONE;
        for (int i = 0; i < taken; i++) {
            ways = ways.multiply(BigInteger.valueOf((long) from - i)).divide(BigInteger.valueOf(i + 1L));
        }
        return taken > from || taken < 0 ? BigInteger.ZERO : ways;
    }

    @Test
    void itStaysQuickAndSaneWithMillionsOfReceipts() {
        assertThat(new Association(3_400_000, 1_000_000, 900_000, 264_706).chance())
                .isBetween(0.45, 0.55);
        assertThat(new Association(3_400_000, 1_000_000, 900_000, 300_000).chance())
                .isLessThan(1e-100);
        assertThat(new Association(3_400_000, 1_000_000, 900_000, 200_000).chance())
                .isCloseTo(1, within(1e-9));
    }

    /// {herbs} ⇒ {root vegetables} of the groceries, as arules prints it; conviction and leverage by
    /// their formulas.
    @Test
    void figuresAreThosePublished() {
        Association herbs = new Association(9835, 160, 1072, 69);
        assertThat(herbs.support()).isCloseTo(0.00701576, within(1e-8));
        assertThat(herbs.confidence()).isCloseTo(0.43125, within(1e-8));
        assertThat(herbs.lift()).isCloseTo(3.956477, within(1e-6));
        assertThat(herbs.leverage()).isCloseTo(69 / 9835.0 - 160.0 * 1072 / 9835 / 9835, within(1e-12));
        assertThat(herbs.conviction()).isCloseTo((1 - 1072 / 9835.0) / (1 - 0.43125), within(1e-9));
        assertThat(new Association(10, 2, 5, 2).conviction()).isInfinite();
    }

    /// Benjamini & Hochberg 1995, section 3.2: the four smallest of fifteen are discoveries at 5 %.
    @Test
    void falseDiscoveriesAreThoseOfThePaper() {
        double[] chances = {
            .0001, .0004, .0019, .0095, .0201, .0278, .0298, .0344, .0459, .3240, .4262, .5719, .6528, .7590, 1
        };
        double[] rates = FalseDiscovery.rates(chances);
        assertThat(rates[3]).isCloseTo(.0095 * 15 / 4, within(1e-12)).isLessThan(.05);
        assertThat(rates[4]).isGreaterThan(.05);
        assertThat(rates).isSorted();
        assertThat(rates[14]).isEqualTo(1);
    }
}
