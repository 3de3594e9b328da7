package org.cvmworkbench.ui.segments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.cvmworkbench.support.WindowTest;
import org.cvmworkbench.ui.kit.Screen;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// Blocks of every kind, within each other too, and the picture of the overlap.
class RuleBlocksScreenTest extends WindowTest {
    @Override
    protected Screen screen() {
        return new SegmentsScreen(workspace, dialogs);
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

    private void rule(String rule) {
        await(() -> lookup("#frequency-from").tryQuery().isPresent());
        interact(() -> lookup("#rule").queryAs(TextInputControl.class).setText(rule));
        await(() -> !lookup("#blocks .block").queryAll().isEmpty());
    }

    private void fill(String id, String text) {
        interact(() -> {
            lookup(id).query().requestFocus();
            lookup(id).queryAs(TextInputControl.class).setText(text);
        });
        type(KeyCode.ENTER);
        settle();
    }

    private void choose(String menu, int item) {
        interact(() ->
                lookup(menu).queryAs(MenuButton.class).getItems().get(item).fire());
        settle();
    }

    @Test
    void conditionsWithinConditionsAreChangedInTheirPlace() {
        rule("(recency <= 30 or frequency >= 3 and money > 5) and not tenure < 9");
        fill("#block-text-0-1-frequency-from", "4");
        await(() -> rule().equals("(recency <= 30 or frequency >= 4 and money > 5) and not tenure < 9"));
        fill("#block-text-1-0-tenure-to", "20");
        await(() -> rule().endsWith("and not tenure <= 20"));
        interact(() -> lookup("#block-text-0-0-recency-remove").queryButton().fire());
        await(() -> rule().equals("frequency >= 4 and money > 5 and not tenure <= 20"));
        interact(() -> workspace.edits().undo());
        await(() -> rule().startsWith("(recency <= 30 or"));
        assertThat(bugs).isEmpty();
    }

    @Test
    void timesAndCountsAreChosenByKeyboard() {
        rule("bought(category \"Wine\") at least 3 times in last 90 days and money in last 8 weeks >= 100");
        fill("#block-category-times", "2");
        await(() -> rule().startsWith("bought(category \"Wine\") at least 2 times in last 90 days"));
        choose("#block-category-time", 2);
        await(() -> rule().startsWith("bought(category \"Wine\") at least 2 times in last 8 weeks"));
        choose("#block-money-time", 0);
        await(() -> rule().endsWith("and money >= 100"));
        interact(() -> lookup("#block-money-from").query().requestFocus());
        push(KeyCode.CONTROL, KeyCode.Z);
        settle();
        assertThat(bugs).isEmpty();
    }

    @Test
    void aTestThatCannotBeReadChangesNothing() {
        rule("attribute(\"city\") not in (\"Omsk\") and recency != 3");
        fill("#block-text-1-test", "!= four");
        assertThat(rule()).endsWith("recency != 3");
        fill("#block-text-1-test", "in (3, 5)");
        await(() -> rule().endsWith("recency in (3, 5)"));
        fill("#block-text-0-test", "like \"%a%\"");
        await(() -> rule().startsWith("attribute(\"city\") like \"%a%\""));
        assertThat(bugs).isEmpty();
    }

    @Test
    void aColumnOfTheOverlapSelectsItsCustomers() {
        rule("recency <= 60");
        interact(() -> workspace.changes().saveSegment("Recent", "recency <= 60"));
        await(() -> workspace.study().get().orElseThrow().base().segments().size() == 1);
        interact(() -> workspace.changes().saveSegment("Often", "frequency >= 3"));
        await(() -> lookup("#overlap-part-3").tryQuery().isPresent());
        assertThat(lookup("#overlap-part-3").query().getAccessibleText())
                .contains("Recent")
                .contains("Often");
        interact(() -> lookup("#overlap-part-3").query().requestFocus());
        type(KeyCode.SPACE);
        await(() -> rule().equals("segment(\"Recent\") and segment(\"Often\")")
                || rule().equals("segment(\"Often\") and segment(\"Recent\")"));
        assertThat(bugs).isEmpty();
    }

    @Test
    void partsOfTheOverlapWithoutAColumnAreCounted() {
        rule("recency <= 60");
        Map<String, String> rules =
                Map.of("A", "recency <= 200", "B", "frequency >= 3", "C", "money >= 1500", "D", "tenure >= 300");
        rules.forEach((name, segment) -> interact(() -> workspace.changes().saveSegment(name, segment)));
        await(() -> lookup("#overlap-part-7").tryQuery().isPresent());
        assertThat(lookup("#overlap-more").query().isVisible()).isFalse();
        interact(() -> lookup("#overlap-segments").queryAs(MenuButton.class).show());
        interact(() -> lookup("#overlap-segments").queryAs(MenuButton.class).getItems().stream()
                .map(CheckMenuItem.class::cast)
                .filter(item -> !item.isSelected())
                .forEach(CheckMenuItem::fire));
        await(() -> lookup("#overlap-more").query().isVisible());
        rule("recency <= 200 or frequency >= 3 or money >= 1500 or tenure >= 300");
        String customers = lookup("#figure-customers").queryAs(Labeled.class).getText();
        int shown = lookup(".overlap-column").queryAll().stream()
                .mapToInt(column -> number(column.getAccessibleText().split(" ")[0]))
                .sum();
        String more = lookup("#overlap-more").queryAs(Labeled.class).getText();
        assertThat(more).matches("\\d+ more parts?: [\\d,]+ customers");
        assertThat(shown + number(more.split(": ")[1].split(" ")[0])).isEqualTo(number(customers));
        assertThat(bugs).isEmpty();
    }

    private static int number(String said) {
        return Integer.parseInt(said.replace(",", ""));
    }
}
