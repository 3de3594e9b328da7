package org.cvmworkbench.analysis.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ForeseenTest {
    /// Quantiles of an exponential law, −ln 0.9 and −ln 0.1.
    @Test
    void isAsAGammaLawHasIt() {
        Foreseen foreseen = Foreseen.of(2, 4);
        assertThat(foreseen.p10()).isCloseTo(-2 * Math.log(0.9), within(1e-8));
        assertThat(foreseen.p90()).isCloseTo(-2 * Math.log(0.1), within(1e-8));
    }

    @Test
    void livesWithNoDoubtAndWithNothingElse() {
        assertThat(Foreseen.of(5, -1e-18)).isEqualTo(new Foreseen(5, 5, 5));
        assertThat(Foreseen.of(0, 0)).isEqualTo(new Foreseen(0, 0, 0));
        assertThat(Foreseen.of(1e-200, 1e-200)).isEqualTo(new Foreseen(1e-200, 0, 0));
        assertThat(Foreseen.of(1000, 1e300)).isEqualTo(new Foreseen(1000, Double.NaN, Double.NaN));
        assertThat(Foreseen.of(1000, Double.POSITIVE_INFINITY)).isEqualTo(new Foreseen(1000, Double.NaN, Double.NaN));
    }
}
