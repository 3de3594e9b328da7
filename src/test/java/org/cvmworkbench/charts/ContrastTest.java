package org.cvmworkbench.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ContrastTest {
    static List<ChartTheme> themes() {
        return List.of(ChartTheme.light(), ChartTheme.dark());
    }

    @Test
    void blackOnWhiteIsTwentyOne() {
        assertThat(Contrast.of(Color.BLACK, Color.WHITE)).isCloseTo(21, within(1e-9));
        assertThat(Contrast.of(Color.WHITE, Color.WHITE)).isEqualTo(1);
    }

    /// #777777 is the best known grey that just fails on white (4.48), #767676 the lightest that passes (4.54): WebAIM.
    @Test
    void theBorderlineGreysAreThoseOfWebAim() {
        assertThat(Contrast.of(new Color(0x777777), Color.WHITE)).isCloseTo(4.48, within(0.005));
        assertThat(Contrast.of(new Color(0x767676), Color.WHITE)).isCloseTo(4.54, within(0.005));
    }

    @ParameterizedTest
    @MethodSource("themes")
    void textCanBeReadOnEveryGround(ChartTheme theme) {
        for (Color ground : List.of(theme.ground(), theme.panel())) {
            for (Color text : List.of(theme.text(), theme.muted(), theme.gain(), theme.loss())) {
                assertThat(Contrast.of(text, ground)).isGreaterThanOrEqualTo(Contrast.READABLE);
            }
        }
        assertThat(Contrast.of(theme.muted(), theme.inset())).isGreaterThanOrEqualTo(Contrast.READABLE);
        assertThat(Contrast.of(theme.text(), theme.gridLine())).isGreaterThanOrEqualTo(Contrast.READABLE);
    }

    @ParameterizedTest
    @MethodSource("themes")
    void numbersCanBeReadAllAlongTheRamp(ChartTheme theme) {
        Ramp ramp = Ramp.of(theme, 0, 1000);
        for (int value = 0; value <= 1000; value++) {
            Color ground = ramp.at(value);
            assertThat(Contrast.of(Contrast.inkOn(ground), ground)).isGreaterThanOrEqualTo(Contrast.READABLE);
        }
    }

    @ParameterizedTest
    @MethodSource("themes")
    void namesOfCurvesCanBeRead(ChartTheme theme) {
        SeriesPalette palette = SeriesPalette.of(theme);
        for (int series = 0; series < palette.labels().size(); series++) {
            assertThat(Contrast.of(palette.label(series), theme.ground()))
                    .as("series %d", series)
                    .isGreaterThanOrEqualTo(Contrast.READABLE);
        }
    }
}
