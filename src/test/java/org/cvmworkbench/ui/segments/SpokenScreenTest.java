package org.cvmworkbench.ui.segments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.cvmworkbench.support.WindowTest;
import org.cvmworkbench.ui.kit.Screen;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// What the pictures say to those who use the keyboard, with a screen reader or without.
class SpokenScreenTest extends WindowTest {
    @Override
    protected Screen screen() {
        return new SegmentsScreen(workspace, dialogs);
    }

    private void focus(String id) {
        interact(() -> lookup(id).query().requestFocus());
    }

    private String told(String id, AccessibleAttribute attribute) {
        Node node = lookup(id).query();
        String[] told = {""};
        interact(() -> told[0] = String.valueOf(node.queryAccessibleAttribute(attribute)));
        return told[0];
    }

    private void awaitTip(String part) {
        try {
            WaitForAsyncUtils.waitFor(
                    10, TimeUnit.SECONDS, () -> tips().stream().anyMatch(tip -> tip.contains(part)));
        } catch (TimeoutException e) {
            throw new AssertionError("shown are: " + tips(), e);
        }
    }

    private List<String> tips() {
        return List.copyOf(Window.getWindows()).stream()
                .filter(window -> window instanceof Tooltip && window.isShowing())
                .map(window -> ((Tooltip) window).getText())
                .toList();
    }

    @Test
    void anEndOfABrushSaysWhereItStandsAndWhatIsThere() {
        settle();
        assertThat(told("#frequency-from", AccessibleAttribute.MIN_VALUE))
                .isEqualTo(told("#frequency-from", AccessibleAttribute.VALUE));
        focus("#frequency-from");
        type(KeyCode.RIGHT).type(KeyCode.RIGHT);
        settle();
        assertThat(told("#frequency-from", AccessibleAttribute.VALUE)).isEqualTo("2.0");
        assertThat(told("#frequency-from", AccessibleAttribute.VALUE_STRING)).contains("3 visits");
        awaitTip("3 visits");
        focus("#rule");
        settle();
        assertThat(tips()).isEmpty();
        assertThat(bugs).isEmpty();
    }

    @Test
    void aCellAndACutSayWhatTheyAre() {
        settle();
        assertThat(told("#rf", AccessibleAttribute.TEXT)).isEqualTo("RF grid");
        focus("#rf");
        String first = told("#rf", AccessibleAttribute.TEXT);
        type(KeyCode.LEFT);
        assertThat(told("#rf", AccessibleAttribute.TEXT)).contains("customers").isNotEqualTo(first);
        assertThat(told("#rf-55", AccessibleAttribute.TEXT)).isEqualTo(first);
        awaitTip(told("#rf-54", AccessibleAttribute.TEXT));
        focus("#rf-row-cut-0");
        String before = told("#rf-row-cut-0", AccessibleAttribute.VALUE);
        type(KeyCode.DOWN);
        settle();
        assertThat(Double.parseDouble(told("#rf-row-cut-0", AccessibleAttribute.VALUE)))
                .isEqualTo(Double.parseDouble(before) + 1);
        assertThat(bugs).isEmpty();
    }

    @Test
    void theCurveSaysWhatTheBestBringAndOfWhat() {
        settle();
        focus("#whale");
        type(KeyCode.RIGHT);
        assertThat(told("#whale", AccessibleAttribute.VALUE)).isEqualTo("21.0");
        assertThat(told("#whale", AccessibleAttribute.VALUE_STRING)).contains("21");
        awaitTip(told("#whale", AccessibleAttribute.HELP));
        assertThat(bugs).isEmpty();
    }
}
