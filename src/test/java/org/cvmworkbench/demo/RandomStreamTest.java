package org.cvmworkbench.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.cvmworkbench.demo.RandomStream.Purpose;
import org.junit.jupiter.api.Test;

/// Moments of the laws, over 200,000 draws.
class RandomStreamTest {
    private static final int DRAWS = 200_000;

    private static void hasMoments(ToDoubleFunction<RandomStream> law, double mean, double variance) {
        RandomStream random = RandomStream.of(1, Purpose.LIFE, 1);
        double[] draws = DoubleStream.generate(() -> law.applyAsDouble(random))
                .limit(DRAWS)
                .toArray();
        double drawnMean = DoubleStream.of(draws).average().orElseThrow();
        double drawnVariance = DoubleStream.of(draws)
                .map(draw -> (draw - drawnMean) * (draw - drawnMean))
                .average()
                .orElseThrow();
        assertThat(drawnMean).isCloseTo(mean, within(5 * Math.sqrt(variance / DRAWS)));
        assertThat(drawnVariance).isCloseTo(variance, within(0.04 * variance));
    }

    @Test
    void uniform() {
        hasMoments(RandomStream::unit, 0.5, 1 / 12.0);
    }

    @Test
    void normal() {
        hasMoments(RandomStream::normal, 0, 1);
    }

    @Test
    void exponential() {
        hasMoments(RandomStream::exponential, 1, 1);
    }

    @Test
    void gammaBelowAndAboveShapeOne() {
        hasMoments(random -> random.gamma(0.55), 0.55, 0.55);
        hasMoments(random -> random.gamma(4), 4, 4);
    }

    @Test
    void beta() {
        double a = 0.9;
        double b = 3.3;
        hasMoments(random -> random.beta(a, b), a / (a + b), a * b / ((a + b) * (a + b) * (a + b + 1)));
    }

    @Test
    void geometric() {
        hasMoments(random -> random.geometric(1.7), 1.7, 1.7 * 2.7);
    }

    @Test
    void picksFollowTheirWeights() {
        Weights weights = Weights.of(1, 0, 3);
        RandomStream random = RandomStream.of(1, Purpose.LIFE, 2);
        int[] picked = new int[3];
        IntStream.range(0, DRAWS).forEach(draw -> picked[random.pick(weights)]++);
        assertThat(picked[1]).isZero();
        assertThat(picked[2] / (double) DRAWS).isCloseTo(0.75, within(0.005));
    }

    @Test
    void streamsOfDifferentKeysPurposesAndSeedsDiffer() {
        double one = RandomStream.of(1, Purpose.LIFE, 1).unit();
        assertThat(one)
                .isEqualTo(RandomStream.of(1, Purpose.LIFE, 1).unit())
                .isNotEqualTo(RandomStream.of(1, Purpose.LIFE, 2).unit())
                .isNotEqualTo(RandomStream.of(1, Purpose.BASKET, 1).unit())
                .isNotEqualTo(RandomStream.of(2, Purpose.LIFE, 1).unit());
    }
}
