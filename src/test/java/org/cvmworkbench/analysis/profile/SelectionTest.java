package org.cvmworkbench.analysis.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.cvmworkbench.support.Samples;
import org.junit.jupiter.api.Test;

class SelectionTest {
    @Test
    void ranksHoldWhatASortPutsThere() {
        Samples.check(random -> {
            int different = 1 + random.nextInt(400);
            int size = 1 + random.nextInt(random.nextBoolean() ? 2000 : 4 * Selection.FEW);
            requireSorted(
                    random,
                    random.doubles(size)
                            .map(value -> Math.floor(value * different))
                            .toArray());
        });
    }

    @Test
    void valuesOfAnySizeAndSignComeInTheirOrder() {
        Samples.check(random -> requireSorted(
                random,
                random.doubles(2 * Selection.FEW)
                        .map(value -> Math.copySign(Math.pow(10, 600 * value - 300), random.nextInt()))
                        .map(value -> random.nextInt(9) == 0 ? 0.0 * value : value)
                        .toArray()));
    }

    @Test
    void whereMostShareTheirLeadingBitsTheNextOnesTell() {
        Samples.check(random -> {
            double base = random.nextBoolean() ? 1 : 1e12;
            double width = Math.pow(10, -random.nextInt(14));
            requireSorted(
                    random,
                    random.doubles(4 * Selection.FEW)
                            .map(value -> base * (random.nextInt(50) == 0 ? value : 1.5 + value * width))
                            .toArray());
        });
    }

    private static void requireSorted(RandomGenerator random, double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int[] ranks = IntStream.range(0, random.nextInt(6))
                .map(i -> random.nextInt(values.length))
                .sorted()
                .toArray();
        double[] expected =
                IntStream.of(ranks).mapToDouble(rank -> sorted[rank]).toArray();
        assertThat(Selection.of(values, ranks)).containsExactly(expected);
    }

    @Test
    void quantilesAreThoseOfSortedValues() {
        Samples.check(random -> {
            double[] values = random.doubles(1 + random.nextInt(300)).toArray();
            double[] sorted = values.clone();
            Arrays.sort(sorted);
            double[] found = Quantiles.among(values, 0.1, 0.5, 0.75);
            assertThat(found)
                    .containsExactly(Quantiles.of(sorted, 0.1), Quantiles.of(sorted, 0.5), Quantiles.of(sorted, 0.75));
        });
    }
}
