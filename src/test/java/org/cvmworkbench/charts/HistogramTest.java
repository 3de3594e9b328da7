package org.cvmworkbench.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.cvmworkbench.support.Samples;
import org.junit.jupiter.api.Test;

class HistogramTest {
    @Test
    void everyDrawIsInOneBin() {
        Samples.check(random -> {
            double scale = Math.pow(10, random.nextDouble(-2, 10));
            double[] draws = random.doubles(random.nextInt(1, 3000)).toArray();
            for (int i = 0; i < draws.length; i++) draws[i] = (draws[i] - 0.3) * scale;
            Arrays.sort(draws);
            Histogram histogram = Histogram.of(draws);
            assertThat(Arrays.stream(histogram.counts()).sum()).isEqualTo(draws.length);
            assertThat(histogram.counts().length).isBetween(1, 82);
        });
    }

    @Test
    void binsHaveARoundWidthAndBeginAtAMultipleOfIt() {
        Histogram histogram = Histogram.of(new double[] {-990, -500, 0, 10, 1000});
        assertThat(histogram.width()).isEqualTo(50);
        assertThat(histogram.from()).isEqualTo(-1000);
    }

    @Test
    void equalDrawsAreOneBinAroundThem() {
        Histogram histogram = Histogram.of(new double[] {4300, 4300, 4300});
        assertThat(histogram.counts()).containsExactly(3);
        assertThat(histogram.from()).isLessThan(4300);
        assertThat(histogram.to()).isGreaterThan(4300);
    }
}
