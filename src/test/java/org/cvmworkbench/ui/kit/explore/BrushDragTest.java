package org.cvmworkbench.ui.kit.explore;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BrushDragTest {
    private static final int BINS = 30;
    private static final BinSpan BRUSH = new BinSpan(5, 10);

    private final BrushDrag drag = new BrushDrag();

    @Test
    void whereNothingIsBrushedANewOneIsDrawn() {
        drag.press(BrushDrag.End.NONE, BRUSH, false, 20);
        assertThat(drag.moved(24, BINS)).isEqualTo(new BinSpan(20, 25));
        assertThat(drag.moved(18, BINS)).isEqualTo(new BinSpan(18, 21));
    }

    @Test
    void insideItMoves() {
        drag.press(BrushDrag.End.NONE, BRUSH, true, 7);
        assertThat(drag.moved(9, BINS)).isEqualTo(new BinSpan(7, 12));
        assertThat(drag.moved(0, BINS)).isEqualTo(new BinSpan(0, 5));
    }

    @Test
    void anEndResizes() {
        drag.press(BrushDrag.End.LOW, BRUSH, true, 5);
        assertThat(drag.moved(2, BINS)).isEqualTo(new BinSpan(2, 10));
        drag.press(BrushDrag.End.HIGH, BRUSH, true, 10);
        assertThat(drag.moved(29, BINS)).isEqualTo(new BinSpan(5, 29));
    }
}
