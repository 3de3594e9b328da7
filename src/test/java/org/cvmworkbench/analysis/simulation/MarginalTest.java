package org.cvmworkbench.analysis.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.cvmworkbench.model.scenario.Assumption;
import org.cvmworkbench.model.scenario.AssumptionName;
import org.cvmworkbench.support.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarginalTest {
    @Test
    void hasTheMeanAndSdOfItsAssumption() {
        Samples.check(50, random -> {
            double mean = 0.02 + 0.9 * random.nextDouble();
            double sd = Math.sqrt(mean * (1 - mean)) * 0.4 * random.nextDouble();
            Assumption assumption = Assumption.of(mean, sd);
            matches(Marginal.of(AssumptionName.BASELINE, assumption, true), assumption);
            matches(Marginal.of(AssumptionName.PRICE, assumption, true), assumption);
        });
    }

    private static void matches(Marginal marginal, Assumption assumption) {
        double[] scores = NormalScores.of(new Draws(1, 4_000), "test");
        double sum = 0;
        double squares = 0;
        for (double score : scores) {
            double value = marginal.at(score);
            sum += value;
            squares += (value - assumption.value()) * (value - assumption.value());
        }
        assertThat(sum / scores.length).isCloseTo(assumption.value(), within(0.08 * assumption.sd()));
        assertThat(Math.sqrt(squares / scores.length)).isCloseTo(assumption.sd(), within(0.1 * assumption.sd()));
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-2, 1e-4, 1e-6, 1e-8, 1e-10})
    void staysTrueHoweverNarrow(double share) {
        for (double mean : new double[] {0.001, 0.3, 0.97}) {
            Assumption assumption = Assumption.of(mean, share * mean * (1 - mean));
            matches(Marginal.of(AssumptionName.BASELINE, assumption, true), assumption);
            matches(Marginal.of(AssumptionName.PRICE, assumption, true), assumption);
        }
    }

    @Test
    void aCertainShareCannotVary() {
        assertThat(Marginal.of(AssumptionName.REACH, Assumption.of(1, 0.2), true))
                .isEqualTo(new Marginal.Fixed(1));
        assertThat(Marginal.of(AssumptionName.BASELINE, Assumption.of(0, 0.2), true))
                .isEqualTo(new Marginal.Fixed(0));
    }
}
