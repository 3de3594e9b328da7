package org.cvmworkbench.ui.segments;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import org.cvmworkbench.support.WindowTest;
import org.cvmworkbench.ui.kit.Screen;
import org.junit.jupiter.api.Test;

/// A click acts on the row it is on, with the primary button, and beside the rows on none.
class ClickedRowsScreenTest extends WindowTest {
    @Override
    protected Screen screen() {
        return new SegmentsScreen(workspace, dialogs);
    }

    private String rule() {
        return lookup("#rule").queryAs(TextInputControl.class).getText();
    }

    private void save(String... names) {
        settle();
        for (String name : names) {
            interact(() -> workspace.changes().saveSegment(name, "recency <= " + 10 * (name.length())));
            settle();
        }
    }

    private void focusFirst(String list) {
        interact(() -> {
            ListView<?> view = lookup(list).queryAs(ListView.class);
            view.requestFocus();
            view.getSelectionModel().select(0);
            view.getFocusModel().focus(0);
        });
    }

    private Iterable<String> saved() {
        return workspace.study().get().orElseThrow().base().segments().keySet();
    }

    @Test
    void theTrashOfASegmentDeletesItAndTakesNoRule() {
        save("Alphas", "Betas");
        focusFirst("#saved-segments");
        moveTo("Betas");
        Node trash = lookup("#delete-segment").queryAll().stream()
                .filter(Node::isVisible)
                .findFirst()
                .orElseThrow();
        clickOn(trash);
        settle();
        assertThat(saved()).containsExactly("Alphas");
        assertThat(rule()).isEmpty();
        clickOn("Alphas");
        settle();
        assertThat(rule()).isEqualTo("recency <= 60");
        assertThat(bugs).isEmpty();
    }

    @Test
    void belowTheLastSegmentThereIsNothingToTake() {
        save("Alphas");
        focusFirst("#saved-segments");
        Region list = lookup("#saved-segments").queryAs(Region.class);
        clickOn(offset(list, 0, list.getHeight() / 2 - 6));
        clickOn(offset(list, 0, list.getHeight() / 2 - 6), MouseButton.SECONDARY);
        settle();
        assertThat(rule()).isEmpty();
        assertThat(lookup("#segment-delete").tryQuery()).isEmpty();
    }

    @Test
    void theScrollBarOfAListOfBarsChoosesNothing() {
        settle();
        focusFirst("#category");
        Node bar = from(lookup("#category")).lookup(".scroll-bar").queryAll().stream()
                .filter(one -> one.isVisible() && one instanceof ScrollBar)
                .findFirst()
                .orElseThrow();
        clickOn(bar);
        settle();
        assertThat(rule()).isEmpty();
    }

    @Test
    void aRectangleOfTheGridIsDragged() {
        settle();
        drag("#rf-45", MouseButton.PRIMARY).dropTo("#rf-54");
        settle();
        assertThat(rule()).isEqualTo("rf in (44, 45, 54, 55)");
        drag("#rf-45", MouseButton.SECONDARY).dropTo("#rf-55");
        settle();
        assertThat(rule()).isEqualTo("rf in (44, 45, 54, 55)");
        assertThat(bugs).isEmpty();
    }

    @Test
    void onlyThePrimaryButtonChooses() {
        settle();
        clickOn("Wine", MouseButton.SECONDARY);
        clickOn("#rf-55", MouseButton.SECONDARY);
        clickOn("#frequency", MouseButton.SECONDARY);
        settle();
        assertThat(rule()).isEmpty();
        clickOn("Wine");
        settle();
        assertThat(rule()).isEqualTo("category(\"Wine\")");
        clickOn("#rf-55");
        settle();
        assertThat(rule()).isEqualTo("category(\"Wine\") and rf = 55");
        assertThat(bugs).isEmpty();
    }
}
