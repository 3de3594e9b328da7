package org.cvmworkbench.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import org.cvmworkbench.support.Samples;
import org.junit.jupiter.api.Test;

class RampTest {
    @Test
    void beginsAndEndsWithTheOuterStops() {
        Ramp ramp = Ramp.of(ChartTheme.light(), 10, 50);
        assertThat(ramp.at(10)).isEqualTo(new Color(0xf1f6d9));
        assertThat(ramp.at(30)).isEqualTo(new Color(0x2fa28f));
        assertThat(ramp.at(50)).isEqualTo(new Color(0x352a5e));
    }

    @Test
    void isLinearBetweenStops() {
        assertThat(Ramp.of(ChartTheme.light(), 0, 16).at(1)).isEqualTo(new Color(0xe2f0c1));
    }

    @Test
    void staysAtTheEndsBeyondItsRange() {
        Ramp ramp = Ramp.of(ChartTheme.light(), 10, 50);
        assertThat(ramp.at(-1e9)).isEqualTo(ramp.at(10));
        assertThat(ramp.at(1e9)).isEqualTo(ramp.at(50));
    }

    @Test
    void aSingleValueHasTheFirstColour() {
        assertThat(Ramp.of(ChartTheme.light(), 7, 7).at(7)).isEqualTo(new Color(0xf1f6d9));
    }

    @Test
    void moreIsDarkerOnLightAndLighterOnDark() {
        Samples.check(random -> {
            double less = random.nextDouble();
            double more = Math.min(1, less + 0.05 + random.nextDouble());
            assertThat(onBlack(ChartTheme.light(), more)).isLessThanOrEqualTo(onBlack(ChartTheme.light(), less));
            assertThat(onBlack(ChartTheme.dark(), more)).isGreaterThanOrEqualTo(onBlack(ChartTheme.dark(), less));
        });
    }

    private static double onBlack(ChartTheme theme, double value) {
        return Contrast.of(Ramp.of(theme, 0, 1).at(value), Color.BLACK);
    }
}
