package org.cvmworkbench.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class NumbersTest {
    private static final Numbers ENGLISH = Numbers.of(Locale.ENGLISH);
    private static final Numbers RUSSIAN = Numbers.of(Locale.of("ru"));

    @Test
    void separatorsFollowTheLanguage() {
        assertThat(ENGLISH.decimal(1_234_567.85, 1)).isEqualTo("1,234,567.9");
        assertThat(RUSSIAN.decimal(1_234_567.85, 1)).isEqualTo("1\u202f234\u202f567,9");
    }

    @Test
    void theMinusIsAMinus() {
        assertThat(ENGLISH.whole(-700)).isEqualTo("\u2212700");
        assertThat(RUSSIAN.signed(-3_410, 0)).isEqualTo("\u22123\u202f410");
        assertThat(ENGLISH.signed(2_035, 0)).isEqualTo("+2,035");
    }

    @Test
    void whatRoundsToZeroHasNoSign() {
        assertThat(ENGLISH.signed(-0.4, 0)).isEqualTo("0");
        assertThat(ENGLISH.signed(0.004, 2)).isEqualTo("0.00");
        assertThat(ENGLISH.signed(0.005, 2)).isEqualTo("+0.01");
    }

    @Test
    void percentStandsAfterABlank() {
        assertThat(ENGLISH.percent(0.481, 1)).isEqualTo("48.1\u00a0%");
        assertThat(RUSSIAN.percent(0.369, 1)).isEqualTo("36,9\u00a0%");
    }
}
