package org.cvmworkbench.analysis.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Stream;
import org.cvmworkbench.support.Samples;
import org.hipparchus.distribution.RealDistribution;
import org.hipparchus.distribution.continuous.BetaDistribution;
import org.hipparchus.distribution.continuous.GammaDistribution;
import org.hipparchus.distribution.continuous.NormalDistribution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QuantileTableTest {
    static Stream<RealDistribution> distributions() {
        return Stream.of(
                new BetaDistribution(30, 970, 1e-11),
                new BetaDistribution(2, 18, 1e-10),
                new BetaDistribution(0.5, 0.5, 1e-10),
                new BetaDistribution(0.3, 30, 1e-12),
                new BetaDistribution(4.33, 1_730, 1e-12),
                new GammaDistribution(0.5, 2, 1e-9),
                new GammaDistribution(100, 0.1, 1e-9));
    }

    @ParameterizedTest
    @MethodSource("distributions")
    void isWithinAThousandthOfAnSdOfTheInverse(RealDistribution distribution) {
        QuantileTable table = QuantileTable.of(distribution);
        double sd = Math.sqrt(distribution.getNumericalVariance());
        NormalDistribution normal = new NormalDistribution();

        Samples.check(random -> {
            double probability = random.nextDouble();
            double exact = distribution.inverseCumulativeProbability(probability);
            assertThat(table.at(normal.inverseCumulativeProbability(probability)))
                    .isCloseTo(exact, within(sd / 1_000));
        });
    }

    @ParameterizedTest
    @MethodSource("distributions")
    void neverFalls(RealDistribution distribution) {
        QuantileTable table = QuantileTable.of(distribution);

        Samples.check(random -> {
            double score = random.nextDouble(-9, 9);
            assertThat(table.at(score + random.nextDouble())).isGreaterThanOrEqualTo(table.at(score));
        });
    }
}
