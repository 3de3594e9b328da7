package org.cvmworkbench.charts;

import static org.assertj.core.api.Assertions.assertThat;

import org.cvmworkbench.model.Texts;
import org.cvmworkbench.support.Samples;
import org.junit.jupiter.api.Test;

class MagnitudeTest {
    @Test
    void numbersStayBelowTheLimit() {
        Samples.check(random -> {
            double size = Math.pow(10, random.nextDouble(0, 12.9));
            assertThat(Magnitude.of(size, 1e4).in(size)).isLessThan(1e4);
        });
    }

    @Test
    void atLeastTwoDigitsOfTheLargestAreWritten() {
        assertThat(Magnitude.of(12_345_678_901.0, 1e4).decimals()).isEqualTo(1);
        assertThat(Magnitude.of(5_000_000, 1e4).decimals()).isZero();
        assertThat(Magnitude.of(9_999, 1e4).decimals()).isZero();
    }

    @Test
    void theCaptionNamesTheUnit() {
        ChartStyle style = new ChartStyle(ChartTheme.light(), Texts.russian(), "₽");
        assertThat(Magnitude.of(9_999, 1e4).said(style, "₽")).isEqualTo("₽");
        assertThat(Magnitude.of(10_000, 1e4).said(style, "₽")).isEqualTo("тыс. ₽");
        assertThat(Magnitude.of(10_000, 1e4).said(style, "")).isEqualTo("тыс.");
    }
}
