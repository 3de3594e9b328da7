package org.cvmworkbench.ui.kit.explore;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HistogramScaleTest {
    @Test
    void theRestIsCutWhereItIsHigherThanAllOthers() {
        HistogramScale scale = HistogramScale.of(new int[] {10, 20, 5, 90}, true);
        assertThat(scale.cut()).isTrue();
        assertThat(scale.highest()).isEqualTo(20);
        assertThat(scale.share(90)).isEqualTo(1);
        assertThat(scale.share(5)).isEqualTo(0.25);
    }

    @Test
    void aLowRestIsDrawnWhole() {
        assertThat(HistogramScale.of(new int[] {10, 20, 5, 15}, true)).isEqualTo(new HistogramScale(20, false));
    }

    @Test
    void aHighestBarThatIsNoRestIsDrawnWhole() {
        assertThat(HistogramScale.of(new int[] {10, 20, 5, 90}, false)).isEqualTo(new HistogramScale(90, false));
    }

    @Test
    void nobodyNeedsNoHeight() {
        assertThat(HistogramScale.of(new int[] {0, 0}, true).share(0)).isZero();
    }
}
