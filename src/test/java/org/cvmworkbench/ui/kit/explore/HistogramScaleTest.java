package org.cvmworkbench.ui.kit.explore;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HistogramScaleTest {
    @Test
    void theRestIsCutWhereItIsHigherThanAllOthers() {
        HistogramScale scale = HistogramScale.of(new int[] {10, 20, 5, 90}, true, false);
        assertThat(scale.cut()).isTrue();
        assertThat(scale.highest()).isEqualTo(20);
        assertThat(scale.share(90)).isEqualTo(1);
        assertThat(scale.share(5)).isEqualTo(0.25);
    }

    @Test
    void aLowRestIsDrawnWhole() {
        assertThat(HistogramScale.of(new int[] {10, 20, 5, 15}, true, false))
                .isEqualTo(new HistogramScale(20, false, false));
    }

    @Test
    void aHighestBarThatIsNoRestIsDrawnWhole() {
        assertThat(HistogramScale.of(new int[] {10, 20, 5, 90}, false, false))
                .isEqualTo(new HistogramScale(90, false, false));
    }

    @Test
    void nobodyNeedsNoHeight() {
        assertThat(HistogramScale.of(new int[] {0, 0}, true, false).share(0)).isZero();
    }

    @Test
    void logarithmsNeedNoCutAndShowTheFew() {
        HistogramScale scale = HistogramScale.of(new int[] {1, 20, 5, 9_999}, true, true);
        assertThat(scale.cut()).isFalse();
        assertThat(scale.share(9_999)).isEqualTo(1);
        assertThat(scale.share(99)).isEqualTo(0.5);
        assertThat(scale.share(0)).isZero();
    }
}
