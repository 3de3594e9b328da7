package org.cvmworkbench.analysis.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Power and sample sizes published or agreed on before this code was written.
class PowerPublishedTest {
    /// The Suits example: what control of 5,000 customers at 10 % churn can see; the Stella example: 100,000 at 5 %.
    @ParameterizedTest
    @CsvSource({
        "  5000, 0.10, 0.10, 0.0396",
        "  5000, 0.10, 0.20, 0.0297",
        "100000, 0.05, 0.02, 0.0138",
        "100000, 0.05, 0.05, 0.0089",
        "100000, 0.05, 0.10, 0.0064",
        "100000, 0.05, 0.20, 0.0048",
        "100000, 0.05, 0.50, 0.0039"
    })
    void seesFrom(long customers, double share, double controlShare, double expected) {
        long control = Math.round(customers * controlShare);

        assertThat(Power.USUAL.detectable(share, control, customers - control)).isCloseTo(expected, within(5e-5));
    }

    /// Evan Miller's sample size calculator.
    @ParameterizedTest
    @CsvSource({"0.20, 0.25, 1030", "0.0429, 0.0629, 1713", "0.05, 0.06, 7663"})
    void needsInEachGroup(double before, double after, long expected) {
        assertThat(Power.USUAL.required(before, after)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "0.10, 0.07, 0.10,  7109",
        "0.10, 0.07, 0.20,  4062",
        "0.03, 0.04, 0.10, 30658",
        "0.03, 0.04, 0.20, 17084",
        "0.03, 0.04, 0.50, 10601"
    })
    void needsInAll(double before, double after, double controlShare, long expected) {
        assertThat(Power.USUAL.required(before, after, controlShare)).isEqualTo(expected);
    }
}
