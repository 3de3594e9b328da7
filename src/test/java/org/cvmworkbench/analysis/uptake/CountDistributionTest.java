package org.cvmworkbench.analysis.uptake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.hipparchus.distribution.discrete.PascalDistribution;
import org.hipparchus.distribution.discrete.PoissonDistribution;
import org.junit.jupiter.api.Test;

/// Bands of small counts.
class CountDistributionTest {
    private static final double[] MEANS = {0.2, 0.5, 1, 2, 3, 5, 8, 13, 30};

    /// Over means that are as likely, what a Poisson count does.
    @Test
    void coverCountsAboutAsOftenAsTheySay() {
        double covered = 0;
        int means = 0;
        for (double mean = 0.5; mean <= 30; mean += 0.05) {
            CountDistribution counts = new CountDistribution(mean, mean);
            PoissonDistribution poisson = new PoissonDistribution(mean);
            int low = (int) Math.ceil(counts.quantile(0.1));
            int high = (int) Math.floor(counts.quantile(0.9));
            covered += poisson.cumulativeProbability(high) - (low == 0 ? 0 : poisson.cumulativeProbability(low - 1));
            means++;
        }
        assertThat(covered / means).isBetween(0.78, 0.86);
    }

    @Test
    void fewAreExpectedAndNobodyIsInTheBand() {
        assertThat(new CountDistribution(0.2, 0.2).quantile(0.1)).isZero();
        assertThat(new CountDistribution(1, 1).quantile(0.1)).isZero();
        assertThat(new CountDistribution(5, 5).quantile(0.1)).isPositive();
    }

    /// The mid-distribution of the negative binomial with whole shape, as another library has it.
    @Test
    void isTheNegativeBinomial() {
        int shape = 4;
        double success = 0.3;
        double mean = shape * (1 - success) / success;
        CountDistribution counts = new CountDistribution(mean, mean / success);
        PascalDistribution pascal = new PascalDistribution(shape, success);
        for (int count = 0; count < 40; count++) {
            double middle = pascal.cumulativeProbability(count) - pascal.probability(count) / 2;
            assertThat(counts.quantile(middle)).isCloseTo(count, within(1e-6));
        }
    }

    @Test
    void quantilesNeverFall() {
        RandomGenerator random = new SplittableRandom(3);
        for (double mean : MEANS) {
            CountDistribution counts = new CountDistribution(mean, mean * (1 + random.nextDouble()));
            double[] quantiles = counts.quantiles(random.doubles(200).sorted().toArray());
            for (int i = 1; i < quantiles.length; i++)
                assertThat(quantiles[i]).isGreaterThanOrEqualTo(quantiles[i - 1]);
        }
    }
}
