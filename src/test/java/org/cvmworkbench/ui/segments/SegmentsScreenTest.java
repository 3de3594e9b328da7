package org.cvmworkbench.ui.segments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.cvmworkbench.support.WindowTest;
import org.cvmworkbench.ui.kit.Screen;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

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

    private void await(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, condition);
        } catch (TimeoutException e) {
            throw new AssertionError("the rule is: " + rule(), e);
        }
        settle();
    }

    private void awaitPictures() {
        await(() -> lookup("#frequency-from").tryQuery().isPresent());
    }

    private void awaitRule(String rule) {
        await(() -> rule().equals(rule));
    }

    private void focus(String id) {
        interact(() -> lookup(id).query().requestFocus());
    }

    @Test
    void theSegmentWhoseRuleIsShownIsMarkedAsLongAsItIs() {
        awaitPictures();
        focus("#rule");
        write("frequency >= 3");
        await(() -> !text("#figure-customers").equals("2,000"));
        clickOn("#save-segment").write("Regulars").type(KeyCode.ENTER);
        await(() -> marked().equals(List.of("Regulars")));
        focus("#rule");
        push(KeyCode.CONTROL, KeyCode.A).type(KeyCode.DELETE);
        await(() -> rule().isEmpty() && marked().isEmpty());
        assertThat(bugs).isEmpty();
    }

    private List<String> marked() {
        return lookup("#saved-segments").query().lookupAll(".saved-cell:chosen").stream()
                .map(cell -> String.valueOf(cell.getAccessibleText()).split(",")[0])
                .toList();
    }

    @Test
    void brushingSelectsAndTheSegmentIsKept() {
        awaitPictures();
        Region frequency = lookup("#frequency").queryAs(Region.class);
        drag(offset(frequency, -frequency.getWidth() / 4, -10), MouseButton.PRIMARY)
                .dropTo(offset(frequency, frequency.getWidth() / 4, -10));
        await(() -> rule().matches("frequency >= \\d+ and frequency <= \\d+"));
        await(() -> !text("#figure-customers").equals("2,000"));
        clickOn("#save-segment").write("Regulars").type(KeyCode.ENTER);
        await(() -> !workspace.study().get().orElseThrow().base().segments().isEmpty());
        assertThat(workspace.study().get().orElseThrow().base().segments().keySet())
                .isEqualTo(Set.of("Regulars"));
        assertThat(bugs).isEmpty();
    }

    @Test
    void everythingIsReachedByKeyboard() {
        awaitPictures();
        focus("#frequency-from");
        type(KeyCode.RIGHT).type(KeyCode.RIGHT);
        awaitRule("frequency >= 3");
        focus("#rf");
        type(KeyCode.SPACE);
        awaitRule("frequency >= 3 and rf = 55");
        type(KeyCode.LEFT).type(KeyCode.SPACE);
        awaitRule("frequency >= 3 and rf in (54, 55)");
        focus("#category");
        type(KeyCode.DOWN).type(KeyCode.SPACE);
        await(() -> rule().contains("category("));
        interact(() -> workspace.edits().undo());
        awaitRule("frequency >= 3 and rf in (54, 55)");
        focus("#frequency-from");
        type(KeyCode.ESCAPE);
        awaitRule("rf in (54, 55)");
        assertThat(bugs).isEmpty();
    }

    @Test
    void theTextOffersWhatComesNextAndIsUndoneAsEverythingElse() {
        awaitPictures();
        clickOn("#rule").write("frequency >= 3 and grou");
        push(KeyCode.CONTROL, KeyCode.SPACE);
        type(KeyCode.DOWN).type(KeyCode.ENTER);
        awaitRule("frequency >= 3 and group ");
        focus("#rule");
        push(KeyCode.CONTROL, KeyCode.Z);
        awaitRule("");
        assertThat(bugs).isEmpty();
    }

    @Test
    void aBlockIsChangedAndRemoved() {
        awaitPictures();
        clickOn("#rule").write("recency <= 60 and group = active");
        await(() -> lookup("#block-recency-to").tryQuery().isPresent());
        doubleClickOn("#block-recency-to").write("90").type(KeyCode.ENTER);
        awaitRule("recency <= 90 and group = active");
        clickOn("#block-group-remove");
        awaitRule("recency <= 90");
        doubleClickOn("#block-recency-to").write("soon").type(KeyCode.ENTER);
        settle();
        assertThat(rule()).isEqualTo("recency <= 90");
        assertThat(bugs).isEmpty();
    }

    @Test
    void aWrongRuleIsExplainedBelowIt() {
        awaitPictures();
        clickOn("#rule").write("frequency >= 3");
        await(() -> !text("#figure-customers").equals("2,000"));
        String before = text("#figure-customers");
        clickOn("#rule").write(" und group = active");
        await(() -> text("#rule-status").equals("cannot be read"));
        assertThat(text("#rule-problem")).contains("column 16").contains("and");
        assertThat(text("#figure-customers")).isEqualTo(before);
        assertThat(bugs).isEmpty();
    }

    @Test
    void aNameThatTheBaseDoesNotHaveIsSaidBelowTheRule() {
        awaitPictures();
        clickOn("#rule").write("category(\"wine\")");
        await(() -> text("#rule-absent").contains("did you mean \"Wine\"?"));
        assertThat(text("#figure-customers")).isEqualTo("0");
        clickOn("#rule").write(" or frequency >");
        await(() -> text("#rule-absent").isEmpty());
        assertThat(bugs).isEmpty();
    }

    private void choose(String item) {
        choose("#pictures-menu", item);
    }

    private void choose(String menu, String item) {
        interact(() -> List.copyOf(lookup(menu).queryAs(MenuButton.class).getItems()).stream()
                .filter(one -> item.equals(one.getId()))
                .forEach(MenuItem::fire));
    }

    private List<String> axis(String histogram) {
        return from(lookup(histogram)).lookup(".axis-text").queryAllAs(Text.class).stream()
                .filter(Node::isVisible)
                .map(Text::getText)
                .toList();
    }

    @Test
    void picturesAreChosenAndScaled() {
        awaitPictures();
        for (String picture : List.of("picture-overdue", "picture-channel")) choose(picture);
        await(() -> lookup("#overdue-from").tryQuery().isPresent());
        await(() -> lookup("#channel").tryQuery().isPresent());
        choose("#frequency-scales", "frequency-scales-counts");
        assertThat(lookup("#frequency-scales").query().getPseudoClassStates())
                .contains(PseudoClass.getPseudoClass("selected"));
        assertThat(axis("#money")).noneMatch(text -> text.startsWith("10,000"));
        Node scales = lookup("#money-scales").query();
        interact(scales::requestFocus);
        type(KeyCode.SPACE).type(KeyCode.DOWN).type(KeyCode.DOWN).type(KeyCode.ENTER);
        await(() -> axis("#money").contains("10,000"));
        assertThat(lookup("#money-scales").queryAll()).containsExactly(scales);
        assertThat(scales.isFocused()).as("the keyboard stays on it").isTrue();
        assertThat(scales.getAccessibleText()).isEqualTo("Money: values on a logarithmic scale");
        choose("pictures-usual");
        await(() -> lookup("#overdue-from").tryQuery().isEmpty());
        assertThat(axis("#money")).as("the scale is kept").contains("10,000");
        assertThat(bugs).isEmpty();
    }

    @Test
    void oldAndNewCustomersAreComparedAndTaken() {
        awaitPictures();
        clickOn("#below-oldnew");
        await(() -> lookup("#oldnew").queryAs(TableView.class).getItems().size() == 8);
        assertThat(text("#oldnew-answer")).contains("of 8 claims hold");
        clickOn("#oldnew-fresh");
        await(() -> rule().startsWith("cohort(\"quarter\") = "));
        clickOn("#below-reach");
        await(() -> !text("#reach-answer").isEmpty());
        assertThat(text("#reach-answer")).contains("have a customer");
        clickOn("#below-enlarge");
        await(() -> !lookup("#segment-figures").query().isVisible());
        clickOn("#below-customers");
        await(() -> lookup("#customers").tryQuery().isPresent());
        assertThat(bugs).isEmpty();
    }

    @Test
    void theGridIsCutByKeyboardAndByTyping() {
        awaitPictures();
        focus("#rf-row-cut-0");
        String before = lookup("#rf-55").queryAs(Labeled.class).getText();
        push(KeyCode.SHIFT, KeyCode.DOWN);
        await(() -> !lookup("#rf-55").queryAs(Labeled.class).getText().equals(before));
        interact(() -> workspace.edits().undo());
        await(() -> lookup("#rf-55").queryAs(Labeled.class).getText().equals(before));
        clickOn("#rf-cuts");
        doubleClickOn("#rf-cuts-frequency");
        push(KeyCode.CONTROL, KeyCode.A);
        write("3, 2").type(KeyCode.ENTER);
        await(() -> lookup("#rf-cuts-frequency")
                .query()
                .getPseudoClassStates()
                .contains(PseudoClass.getPseudoClass("error")));
        push(KeyCode.CONTROL, KeyCode.A);
        write("2, 5").type(KeyCode.ENTER);
        await(() -> lookup("#rf-53").tryQuery().isEmpty());
        focus("#rf");
        type(KeyCode.SPACE);
        await(() -> rule().matches("recency <= \\d+ and frequency >= 6"));
        type(KeyCode.LEFT).type(KeyCode.SPACE);
        await(() -> rule().matches("recency <= \\d+ and frequency >= 3"));
        clickOn("#rf-fifths");
        await(() -> viewCutsAreFifths());
        assertThat(bugs).isEmpty();
    }

    private boolean viewCutsAreFifths() {
        return !lookup("#rf-cuts-frequency")
                .queryAs(TextInputControl.class)
                .getText()
                .equals("2, 5");
    }
}
