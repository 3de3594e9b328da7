package org.cvmworkbench.ui.segments;

import static org.assertj.core.api.Assertions.assertThat;

import org.cvmworkbench.analysis.explore.Figures;
import org.cvmworkbench.model.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Rules that name saved segments, in the room.
class NamedSegmentsTest extends RoomTest {
    @BeforeEach
    void regularsAreSaved() throws Exception {
        viewModel.enter();
        openDemo();
        viewModel.rule().write("frequency >= 3", "g");
        viewModel.save("Regulars");
    }

    @AfterEach
    void nothingWasABug() {
        assertThat(bugs).isEmpty();
    }

    @Test
    void aBrushFollowsWhoIsLeftByANamedSegment() {
        var recency = viewModel.exploration().get().orElseThrow().facets().recency();
        viewModel.rule().write("frequency >= 3", "g");
        viewModel.rule().brush(recency, 2, 9, "h");
        Figures counted = figures();
        viewModel.rule().write("segment(\"Regulars\")", "g");
        viewModel.grab(recency);
        viewModel.hold();
        viewModel.rule().brush(recency, 2, 9, "i");
        assertThat(figures()).isEqualTo(counted);
        viewModel.release();
        assertThat(figures()).isEqualTo(counted);
    }

    @Test
    void whoANamedSegmentHasIsCountedAnewWhenItChanges() throws Exception {
        viewModel.rule().write("frequency >= 6", "g");
        Figures few = figures();
        viewModel.rule().write("segment(\"Regulars\")", "g");
        assertThat(figures().customers()).isGreaterThan(few.customers());
        workspace.changes().saveSegment("Regulars", "frequency >= 6");
        assertThat(figures()).isEqualTo(few);
        assertThat(workspace.selection().get().orElseThrow().customers().count())
                .isEqualTo(few.customers());
    }

    @Test
    void aSegmentThatIsDeletedLeavesItsPlaceInTheText() {
        viewModel.rule().write("segment(\"Regulars\")", "g");
        viewModel.delete(viewModel.saved().get().getFirst());
        assertThat(viewModel.rule().problem().get().orElseThrow().column()).isEqualTo(9);
        workspace.edits().undo();
        assertThat(viewModel.rule().problem().get()).isEmpty();
    }

    @Test
    void deletingSaysWhatUsesTheSegment() {
        workspace.changes().saveSegment("Recent regulars", "segment(\"Regulars\") and recency <= 60");
        viewModel.delete(viewModel.saved().get().getLast());
        assertThat(notices.shown().getLast().what())
                .isEqualTo(Text.of("segments.deleted.used", "“Regulars”", "“Recent regulars”"));
        notices.putAway(notices.shown().getLast());
        viewModel.delete(viewModel.saved().get().getFirst());
        assertThat(notices.shown()).noneMatch(told -> told.what().key().equals("segments.deleted.used"));
    }
}
