package org.cvmworkbench.ui.segments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import org.cvmworkbench.support.WindowTest;
import org.cvmworkbench.ui.kit.Screen;
import org.junit.jupiter.api.Test;

class SegmentsScreenTest extends WindowTest {
    @Override
    protected Screen screen() {
        return new SegmentsScreen(workspace, dialogs);
    }

    private String text(String id) {
        return lookup(id).queryAs(Labeled.class).getText();
    }

    private String rule() {
        return lookup("#rule").queryAs(TextInputControl.class).getText();
    }

    @Test
    void brushingSelectsAndTheSegmentIsKept() {
        settle();
        Region frequency = lookup("#frequency").queryAs(Region.class);
        double bin = frequency.getWidth() / 12;
        drag(offset(frequency, -frequency.getWidth() / 2 + 3 * bin, -10), MouseButton.PRIMARY)
                .dropTo(offset(frequency, 0, -10));
        settle();
        assertThat(rule()).startsWith("frequency >= ");
        assertThat(text("#figure-customers")).isNotEqualTo("2,000");
        clickOn("#save-segment").write("Regulars").type(KeyCode.ENTER);
        settle();
        assertThat(workspace.study().get().orElseThrow().base().segments().keySet()).isEqualTo(Set.of("Regulars"));
        assertThat(bugs).isEmpty();
    }

    @Test
    void everythingIsReachedByKeyboard() {
        settle();
        interact(() -> lookup("#frequency-from").query().requestFocus());
        type(KeyCode.RIGHT).type(KeyCode.RIGHT);
        settle();
        assertThat(rule()).isEqualTo("frequency >= 3");
        interact(() -> lookup("#rf").query().requestFocus());
        type(KeyCode.SPACE);
        settle();
        assertThat(rule()).isEqualTo("frequency >= 3 and rf = 55");
        type(KeyCode.LEFT).type(KeyCode.SPACE);
        settle();
        assertThat(rule()).isEqualTo("frequency >= 3 and rf in (54, 55)");
        interact(() -> lookup("#group").query().requestFocus());
        type(KeyCode.DOWN).type(KeyCode.SPACE);
        settle();
        assertThat(rule()).contains("group = ");
        interact(() -> workspace.edits().undo());
        settle();
        interact(() -> lookup("#frequency-from").query().requestFocus());
        type(KeyCode.ESCAPE);
        settle();
        assertThat(rule()).isEqualTo("rf in (54, 55)");
        assertThat(bugs).isEmpty();
    }

    @Test
    void aWrongRuleIsExplainedBelowIt() {
        settle();
        clickOn("#rule").write("frequency >= 3");
        settle();
        String before = text("#figure-customers");
        clickOn("#rule").write(" und group = active");
        settle();
        assertThat(text("#rule-problem")).contains("column 16").contains("and");
        assertThat(text("#rule-status")).isEqualTo("cannot be read");
        assertThat(text("#figure-customers")).isEqualTo(before);
        assertThat(bugs).isEmpty();
    }
}
