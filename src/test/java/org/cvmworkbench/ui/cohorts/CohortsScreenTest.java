package org.cvmworkbench.ui.cohorts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.cvmworkbench.support.WindowTest;
import org.cvmworkbench.ui.kit.Room;
import org.cvmworkbench.ui.kit.Screen;
import org.cvmworkbench.workspace.Notice;
import org.junit.jupiter.api.Test;

class CohortsScreenTest extends WindowTest {
    private final List<Room> gone = new ArrayList<>();

    @Override
    protected Screen screen() {
        return new CohortsScreen(workspace, dialogs, gone::add);
    }

    @Test
    void aCellIsClickedAndItsPeopleBecomeASegment() {
        settle();
        String before = sentence();
        Node chosen = lookup("#cohort-triangle .cell-outline.chosen").query();
        clickOn(chosen.localToScreen(
                chosen.getBoundsInLocal().getCenterX()
                        + chosen.getBoundsInLocal().getWidth(),
                5));
        settle();
        assertThat(sentence()).isNotEqualTo(before);
        assertThat(lookup("#cohort-people").queryTableView().getItems())
                .hasSize(Integer.parseInt(tab("came").getText().replaceAll("\\D", "")));
        clickOn("#cohort-segment");
        interact(() -> lookup("#cohort-segment-name").queryTextInputControl().setText("mine"));
        clickOn("#cohort-segment-save");
        settle();
        assertThat(workspace.study().get().orElseThrow().base().segments()).containsOnlyKeys("mine");
        assertThat(lookup("Saved as “mine”").tryQuery()).isPresent();
        assertThat(bugs).isEmpty();
    }

    @Test
    void everythingCanBeDoneByKeyboardAlone() {
        settle();
        interact(lookup("#cohort-by-week").query()::requestFocus);
        type(KeyCode.SPACE);
        settle();
        assertThat(sentence()).contains("W");
        interact(lookup("#cohort-triangle").query()::requestFocus);
        type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.RIGHT, KeyCode.ENTER);
        settle();
        String second = cohort(1);
        assertThat(sentence()).contains(second);
        type(KeyCode.HOME, KeyCode.LEFT, KeyCode.SPACE);
        settle();
        assertThat(lookup("#cohort-curves").query().getAccessibleText()).contains(second);
        interact(tab("missing")::requestFocus);
        type(KeyCode.SPACE);
        settle();
        assertThat(tab("missing").isSelected()).isTrue();
        saveByKeys();
        assertThat(workspace.study().get().orElseThrow().base().segments().values())
                .singleElement()
                .asString()
                .contains("cohort(\"week\")")
                .contains("not period(");
        assertThat(bugs).isEmpty();
    }

    @Test
    void anExportIntoAPlaceThatCannotBeWrittenIsToldAndNothingIsLost() throws Exception {
        settle();
        chosen.add(Files.createFile(folder.resolve("blocked")).resolve("cohorts.csv"));
        export("cohort-export-csv");
        assertThat(workspace.notices().shown()).extracting(Notice::tone).containsExactly(Notice.Tone.ERROR);
        chosen.add(folder.resolve("fine"));
        export("cohort-export-xlsx");
        assertThat(folder.resolve("fine.xlsx")).isNotEmptyFile();
        export("cohort-export-copy");
        interact(() -> assertThat(Clipboard.getSystemClipboard().getString()).startsWith("cohort\tsize"));
        assertThat(bugs).isEmpty();
    }

    @Test
    void churnIsDefinedAndWhoCanComeBackIsTakenByKeyboardAlone() {
        settle();
        assertThat(lookup("#cohort-returns").query().getAccessibleText()).contains("3 own rhythms");
        interact(lookup("#churn-kind").query()::requestFocus);
        type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN);
        settle();
        interact(lookup("#churn-amount").query()::requestFocus);
        type(KeyCode.UP, KeyCode.UP);
        settle();
        assertThat(lookup("#cohort-returns").query().getAccessibleText()).contains("more than 30 days");
        assertThat(lookup("#return-sentence").queryLabeled().getText()).contains("can still be brought back");
        interact(lookup("#cohort-take").query()::requestFocus);
        type(KeyCode.SPACE);
        settle();
        assertThat(workspace.selection().get().orElseThrow().rule()).startsWith("churned = yes and recency <= ");
        assertThat(bugs).isEmpty();
    }

    @Test
    void theCurvesShowWhoStaysByKeyboard() {
        settle();
        interact(lookup("#cohort-curve-survival").query()::requestFocus);
        type(KeyCode.SPACE);
        settle();
        assertThat(lookup("#cohort-curves").query().getAccessibleText())
                .contains("Still customers")
                .contains("log-rank");
        interact(lookup("#cohort-curve-measure").query()::requestFocus);
        type(KeyCode.SPACE);
        settle();
        assertThat(lookup("#cohort-curves").query().getAccessibleText()).contains("Retention of the chosen rows");
        assertThat(bugs).isEmpty();
    }

    @Test
    void retentionIsProjectedByKeyboardAndOnlyWhereItCanBe() {
        settle();
        ToggleButton projection = lookup("#cohort-projection").query();
        interact(projection::requestFocus);
        type(KeyCode.SPACE);
        settle();
        assertThat(projection.isSelected()).isTrue();
        assertThat(lookup("#cohort-curves").query().getAccessibleText())
                .contains("dashed")
                .contains("months ago");
        type(KeyCode.SPACE);
        settle();
        assertThat(lookup("#cohort-curves").query().getAccessibleText()).doesNotContain("months ago");
        clickOn("#cohort-measure-revenue");
        settle();
        assertThat(projection.isVisible()).isFalse();
        assertThat(bugs).isEmpty();
    }

    @Test
    void groupsAreChosenAveragedAndComparedByKeyboardAlone() {
        settle();
        interact(lookup("#cohort-rows").query()::requestFocus);
        type(KeyCode.DOWN);
        settle();
        String triangle = "#cohort-triangle";
        assertThat(lookup(triangle).query().getAccessibleText()).contains("groups: ");
        interact(lookup(triangle).query()::requestFocus);
        type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN, KeyCode.LEFT);
        press(KeyCode.SHIFT).type(KeyCode.SPACE).release(KeyCode.SHIFT);
        settle();
        interact(lookup("#cohort-average").query()::requestFocus);
        type(KeyCode.SPACE);
        settle();
        String curves = "#cohort-curves";
        assertThat(lookup(curves).query().getAccessibleText()).contains("Average of 6");
        interact(lookup("#cohort-curve-comparison").query()::requestFocus);
        type(KeyCode.SPACE);
        settle();
        assertThat(lookup(curves).query().getAccessibleText())
                .contains("In month 3: A")
                .contains("other rows as old");
        interact(lookup("#cohort-keep").query()::requestFocus);
        type(KeyCode.SPACE);
        settle();
        assertThat(lookup("#cohort-keep").queryLabeled().getText()).isEqualTo("Let go of A");
        assertThat(lookup(curves).query().getAccessibleText()).contains("Customers in both");
        saveByKeys();
        assertThat(workspace.study().get().orElseThrow().base().segments().values())
                .singleElement()
                .asString()
                .contains("cohort(\"store\")")
                .contains("period(\"month+3\")");
        assertThat(bugs).isEmpty();
    }

    /// The people listed, as a segment with the name that is proposed.
    private void saveByKeys() {
        interact(lookup("#cohort-segment").query()::requestFocus);
        type(KeyCode.SPACE);
        type(KeyCode.ENTER);
        settle();
    }

    private void export(String item) {
        MenuButton menu = lookup("#cohort-export").query();
        MenuItem found = menu.getItems().stream()
                .filter(one -> item.equals(one.getId()))
                .findFirst()
                .orElseThrow();
        interact(found::fire);
        settle();
    }

    private String sentence() {
        return lookup("#cohort-sentence").queryLabeled().getText();
    }

    private ToggleButton tab(String which) {
        return lookup("#cohort-tab-" + which).query();
    }

    /// The name of a row of the triangle.
    private String cohort(int row) {
        String[] lines = lookup("#cohort-triangle").query().getAccessibleText().split("\n", -1);
        return lines.length > 1 ? lines[row + 3].replaceAll(" \\(.*", "") : lines[0].replaceAll(",.*", "");
    }
}
