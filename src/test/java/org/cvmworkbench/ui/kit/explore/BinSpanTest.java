package org.cvmworkbench.ui.kit.explore;

import static org.assertj.core.api.Assertions.assertThat;

import org.cvmworkbench.support.Samples;
import org.junit.jupiter.api.Test;

class BinSpanTest {
    private static final int BINS = 30;

    @Test
    void draggingEitherWayCoversBothEnds() {
        assertThat(BinSpan.across(3, 7)).isEqualTo(new BinSpan(3, 8));
        assertThat(BinSpan.across(7, 3)).isEqualTo(new BinSpan(3, 8));
        assertThat(BinSpan.across(5, 5)).isEqualTo(new BinSpan(5, 6));
    }

    @Test
    void movingStopsAtTheEnds() {
        assertThat(new BinSpan(3, 8).moved(-5, BINS)).isEqualTo(new BinSpan(0, 5));
        assertThat(new BinSpan(3, 8).moved(90, BINS)).isEqualTo(new BinSpan(25, 30));
    }

    @Test
    void anEndNeverPassesTheOther() {
        assertThat(new BinSpan(3, 8).startingAt(20)).isEqualTo(new BinSpan(7, 8));
        assertThat(new BinSpan(3, 8).endingAt(0, BINS)).isEqualTo(new BinSpan(3, 4));
    }

    @Test
    void boundsBetweenBinsGoToTheNearest() {
        assertThat(BinSpan.nearest(3.4, 8.6, BINS)).isEqualTo(new BinSpan(3, 9));
        assertThat(BinSpan.nearest(29.9, 30, BINS)).isEqualTo(new BinSpan(29, 30));
        assertThat(BinSpan.nearest(4.1, 4.2, BINS)).isEqualTo(new BinSpan(4, 5));
    }

    @Test
    void movingKeepsTheWidth() {
        Samples.check(random -> {
            BinSpan span = BinSpan.across(random.nextInt(BINS), random.nextInt(BINS));
            BinSpan moved = span.moved(random.nextInt(-40, 40), BINS);
            assertThat(moved.to() - moved.from()).isEqualTo(span.to() - span.from());
            assertThat(moved.from()).isNotNegative();
            assertThat(moved.to()).isLessThanOrEqualTo(BINS);
        });
    }
}
