package org.cvmworkbench.ui.segments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.shape.Rectangle;
import org.cvmworkbench.support.WindowTest;
import org.cvmworkbench.ui.kit.Screen;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// What the cells of the grid say of the selection and of the whole base.
class GridCellsScreenTest extends WindowTest {
    @Override
    protected Screen screen() {
        return new SegmentsScreen(workspace, dialogs);
    }

    /// Looks for nothing while blocks are being made anew.
    private void rule(String rule) throws TimeoutException {
        Labeled sentence = lookup("#segment-sentence").queryAs(Labeled.class);
        String before = sentence.getText();
        interact(() -> lookup("#rule").queryAs(TextInputControl.class).setText(rule));
        WaitForAsyncUtils.waitFor(
                30, TimeUnit.SECONDS, () -> !sentence.getText().equals(before));
        settle();
    }

    private double bar(String cell) {
        return lookup(cell + "-part").queryAs(Rectangle.class).getWidth();
    }

    @Test
    void aBarInEachCellIsAsLongAsItsSelectedPart() throws Exception {
        settle();
        assertThat(bar("#rf-55")).isZero();
        rule("rf = 55 or store = \"nowhere\"");
        double whole = bar("#rf-55");
        assertThat(whole)
                .isBetween(
                        lookup("#rf-55").queryAs(Labeled.class).getWidth() - 10,
                        lookup("#rf-55").queryAs(Labeled.class).getWidth());
        assertThat(bar("#rf-11")).isZero();
        rule("money >= 300");
        String said = lookup("#rf-55").query().getAccessibleText();
        assertThat(bar("#rf-55")).as(said).isBetween(1.0, whole);
        rule("money >= 300 and recency > 9999");
        assertThat(bar("#rf-55")).isZero();
        assertThat(bugs).isEmpty();
    }
}
