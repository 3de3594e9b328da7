package org.cvmworkbench.ui.kit.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/// Cells 0 to 4 are the first row.
class CellDragTest {
    private final CellDrag drag = new CellDrag(5);

    @Test
    void aClickTakesOneCell() {
        drag.press(12, Set.of());
        assertThat(drag.release(Set.of(1, 2))).containsExactly(12);
    }

    @Test
    void draggingTakesARectangleWhicheverWayItGoes() {
        drag.press(18, Set.of());
        drag.move(7);
        assertThat(drag.release(Set.of())).containsExactlyInAnyOrder(7, 8, 12, 13, 17, 18);
    }

    @Test
    void addingKeepsWhatWasChosen() {
        drag.press(0, Set.of(24));
        drag.move(1);
        assertThat(drag.release(Set.of(24))).containsExactlyInAnyOrder(0, 1, 24);
    }

    @Test
    void addingAChosenCellLetsGoOfIt() {
        drag.press(24, Set.of(3, 24));
        assertThat(drag.release(Set.of(3, 24))).containsExactly(3);
    }

    @Test
    void clickingTheOnlyChosenCellLetsGoOfIt() {
        drag.press(3, Set.of());
        assertThat(drag.release(Set.of(3))).isEmpty();
    }

    @Test
    void nothingIsCoveredBeforeAndAfter() {
        assertThat(drag.covered()).isEmpty();
        drag.press(3, Set.of());
        drag.release(Set.of());
        assertThat(drag.covered()).isEmpty();
    }
}
