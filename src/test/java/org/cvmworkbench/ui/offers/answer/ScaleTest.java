package org.cvmworkbench.ui.offers.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.cvmworkbench.support.Samples;
import org.junit.jupiter.api.Test;

class ScaleTest {
    @Test
    void showsBothValuesAndZeroBetweenRoundEnds() {
        Samples.check(200, random -> {
            double size = Math.pow(10, random.nextInt(9) - 2);
            double from = (random.nextDouble() - 0.5) * size;
            double to = (random.nextDouble() - 0.5) * size;

            Scale scale = Scale.showing(from, to);

            assertThat(scale.low()).isLessThanOrEqualTo(Math.min(0, Math.min(from, to)));
            assertThat(scale.high()).isGreaterThanOrEqualTo(Math.max(0, Math.max(from, to)));
            assertThat(scale.ticks()).hasSizeBetween(2, 9);
            assertThat(scale.low() / scale.step()).isCloseTo(Math.rint(scale.low() / scale.step()), within(1e-6));
        });
    }

    @Test
    void staysUntilSomethingLeavesIt() {
        Scale scale = Scale.showing(-3_410, 2_035);

        assertThat(scale.widenedFor(-1_000, 2_500)).isEqualTo(scale);
        assertThat(scale.widenedFor(-1_000, 9_300).high()).isGreaterThanOrEqualTo(9_300);
        assertThat(scale.widenedFor(-1_000, 9_300).low()).isLessThanOrEqualTo(scale.low());
    }

    @Test
    void nothingAtAllStillHasAnAxis() {
        Scale scale = Scale.showing(0, 0);

        assertThat(scale.share(0)).isZero();
        assertThat(scale.high()).isGreaterThan(scale.low());
    }
}
