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
    private record Case(OpenDensity density, RealDistribution exact) {
        static Case beta(double alpha, double beta) {
            return new Case(new OpenDensity.Beta(alpha, beta), new BetaDistribution(alpha, beta, 1e-12));
        }

        static Case gamma(double shape, double scale) {
            return new Case(new OpenDensity.Gamma(shape, scale), new GammaDistribution(shape, scale, 1e-10));
        }

        double sd() {
            return Math.sqrt(exact.getNumericalVariance());
        }

        QuantileTable table() {
            return QuantileTable.of(density, sd());
        }
    }

    static Stream<Case> distributions() {
        return Stream.of(
                Case.beta(30, 970),
                Case.beta(2, 18),
                Case.beta(0.5, 0.5),
                Case.beta(0.3, 30),
                Case.beta(0.01, 0.5),
                Case.beta(4.33, 1_730),
                Case.beta(1e6, 2e6),
                Case.gamma(0.5, 2),
                Case.gamma(0.02, 5),
                Case.gamma(100, 0.1));
    }

    @ParameterizedTest
    @MethodSource("distributions")
    void isWithinAThousandthOfAnSdOfTheInverse(Case distribution) {
        QuantileTable table = distribution.table();
        double sd = distribution.sd();
        NormalDistribution normal = new NormalDistribution();

        Samples.check(random -> {
            double probability = random.nextDouble();
            double exact = distribution.exact().inverseCumulativeProbability(probability);
            assertThat(table.at(normal.inverseCumulativeProbability(probability)))
                    .isCloseTo(exact, within(sd / 1_000));
        });
    }

    @ParameterizedTest
    @MethodSource("distributions")
    void neverFalls(Case distribution) {
        QuantileTable table = distribution.table();

        Samples.check(random -> {
            double score = random.nextDouble(-9, 9);
            assertThat(table.at(score + random.nextDouble())).isGreaterThanOrEqualTo(table.at(score));
        });
    }
}
