package org.cvmworkbench.analysis.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class VisitForecastTest {
    /// Poisson with mean 2 for half of the customers: P(0) = .5677, P(≤ 2) = .838, P(≤ 3) = .929.
    @Test
    void isNothingForWhoHasLeft() {
        VisitForecast forecast = new VisitForecast(0.5, new VisitsAhead(2, 4), Integer.MAX_VALUE);

        assertThat(forecast.mean()).isOne();
        assertThat(forecast.variance()).isCloseTo(2, within(1e-12));
        assertThat(forecast.never()).isCloseTo(0.5 + 0.5 * Math.exp(-2), within(1e-12));
        assertThat(forecast.quantile(Foreseen.LOW)).isZero();
        assertThat(forecast.quantile(Foreseen.HIGH)).isEqualTo(3);
    }

    /// Geometric with mean 3: P(≤ n) = 1 − .75^(n+1).
    @Test
    void spreadsMoreThanPoisson() {
        VisitForecast forecast = new VisitForecast(1, new VisitsAhead(3, 18), Integer.MAX_VALUE);

        assertThat(forecast.never()).isCloseTo(0.25, within(1e-12));
        assertThat(forecast.quantile(Foreseen.HIGH)).isEqualTo(8);
    }

    /// Binomial of five with chance .8: P(≤ 2) = .058, P(≤ 3) = .263, P(5) = .328.
    @Test
    void spreadsLessThanPoissonAndNeverBeyondTheMost() {
        VisitForecast forecast = new VisitForecast(1, new VisitsAhead(4, 0.64 * 20), 5);

        assertThat(forecast.never()).isCloseTo(Math.pow(0.2, 5), within(1e-12));
        assertThat(forecast.quantile(Foreseen.LOW)).isEqualTo(3);
        assertThat(forecast.quantile(Foreseen.HIGH)).isEqualTo(5);
    }

    @Test
    void countsManyByTheirSpread() {
        VisitForecast forecast = new VisitForecast(0.95, new VisitsAhead(10_000, 1e8), Integer.MAX_VALUE);

        assertThat(forecast.quantile(Foreseen.LOW)).isBetween(9_800, 9_900);
        assertThat(forecast.quantile(Foreseen.HIGH)).isBetween(10_100, 10_200);
        assertThat(new VisitForecast(0, new VisitsAhead(10_000, 1e8), Integer.MAX_VALUE).quantile(Foreseen.LOW))
                .isZero();
    }
}
