package org.cvmworkbench.ui.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.event.ActionEvent;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.cvmworkbench.analysis.rules.RuleEvaluation;
import org.cvmworkbench.model.WorkbenchException;
import org.cvmworkbench.support.WindowTest;
import org.cvmworkbench.ui.kit.Room;
import org.cvmworkbench.ui.kit.Screen;
import org.cvmworkbench.workspace.Study;
import org.junit.jupiter.api.Test;

class ValueScreenTest extends WindowTest {
    private final List<Room> gone = new ArrayList<>();

    @Override
    protected Screen screen() {
        return new ValueScreen(workspace, dialogs, gone::add);
    }

    @Test
    void theForecastIsSaidDrawnAndListed() {
        settle();
        assertThat(lookup("#value-sentence").queryLabeled().getText()).contains("likely still buying");
        for (String picture : List.of("held-back", "groups", "alive")) {
            assertThat(lookup("#value-" + picture).query().getAccessibleText())
                    .as(picture)
                    .contains(": ");
        }
        assertThat(lookup("#value-customers").queryTableView().getItems()).hasSize(2000);
        assertThat(bugs).isEmpty();
    }

    @Test
    void aFigureIsExplainedByKeyboardAlone() {
        settle();
        interact(lookup("#value-explain-alive").query()::requestFocus);
        type(KeyCode.SPACE);
        settle();
        assertThat(lookup("#value-explanation .label").queryAll()).hasSizeGreaterThan(3);
        assertThat(bugs).isEmpty();
    }

    @Test
    void whoMovedIsListedAndKeptByKeyboardAlone() {
        settle();
        view("moves");
        assertThat(text("#value-moves-sentence")).contains("are still active");
        interact(lookup("#value-matrix").query()::requestFocus);
        type(KeyCode.RIGHT);
        type(KeyCode.RIGHT);
        type(KeyCode.DOWN);
        type(KeyCode.ENTER);
        settle();
        TableView<?> moved = lookup("#value-moved").queryTableView();
        assertThat(moved.getItems()).isNotEmpty();
        int count = moved.getItems().size();
        interact(lookup("#value-segment").query()::requestFocus);
        type(KeyCode.SPACE);
        type(KeyCode.ENTER);
        settle();
        assertThat(workspace.study().get().orElseThrow().base().segments()).hasSize(1);
        String rule = workspace
                .study()
                .get()
                .orElseThrow()
                .base()
                .segments()
                .values()
                .iterator()
                .next();
        assertThat(rule).startsWith("frozen(");
        assertThat(counted(rule)).isEqualTo(count);
        assertThat(bugs).isEmpty();
    }

    private int counted(String rule) {
        Study study = workspace.study().get().orElseThrow();
        try {
            return RuleEvaluation.of(study.base().rules().read(rule), study.dimensions())
                    .count();
        } catch (WorkbenchException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aDayThatCannotBeIsPutBack() {
        settle();
        view("moves");
        DatePicker from = lookup("#value-moves-from").queryAs(DatePicker.class);
        LocalDate before = from.getValue();
        interact(() -> from.setValue(LocalDate.of(1999, 1, 1)));
        settle();
        assertThat(from.getValue()).isEqualTo(before);
        interact(() -> from.setValue(before.minusDays(30)));
        settle();
        assertThat(lookup("#value-flow").query().getAccessibleText()).contains("flow: ");
        assertThat(bugs).isEmpty();
    }

    @Test
    void theExampleIsTypedAndRepeated() {
        settle();
        view("leaving");
        assertThat(text("#value-leaving-sentence")).contains("a year leaving costs");
        write("#value-leaving-customers", "5000");
        write("#value-leaving-value", "800");
        write("#value-leaving-churn", "10");
        write("#value-leaving-change-of-churn", "3");
        settle();
        assertThat(figures("#value-loss")).contains("2,244,000", "1,702,000", "1,160,000", "2,400,000", "1,355");
        assertThat(figures("#value-change-worth")).contains("641,028", "517,046", "673,200", "62,893", "3.96 pp");
        write("#value-leaving-churn", "lots");
        assertThat(figures("#value-loss")).contains("2,244,000");
        interact(lookup("#value-own").queryButton()::fire);
        assertThat(figures("#value-loss")).doesNotContain("2,244,000");
        assertThat(bugs).isEmpty();
    }

    @Test
    void whatMayBeSpentFollowsTheShare() {
        settle();
        view("lifetime");
        assertThat(text("#value-lifetime-sentence")).contains("after incentives and contacts");
        List<String> half = figures("#value-lifetime");
        write("#value-share", "100");
        settle();
        assertThat(figures("#value-lifetime")).isNotEqualTo(half).hasSameSizeAs(half);
        assertThat(workspace.allowance().get().share()).isEqualTo(1);
        write("#value-share", "130");
        assertThat(workspace.allowance().get().share()).isEqualTo(1);
        assertThat(bugs).isEmpty();
    }

    private void view(String word) {
        interact(() -> lookup("#value-view-" + word).queryAs(ToggleButton.class).fire());
        settle();
    }

    private String text(String id) {
        return lookup(id).queryLabeled().getText();
    }

    private List<String> figures(String table) {
        return lookup(table + " .label").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList();
    }

    /// As somebody types it, with Enter at the end.
    private void write(String field, String number) {
        interact(() -> {
            TextField input = lookup(field).queryAs(TextField.class);
            input.setText(number);
            input.fireEvent(new ActionEvent());
        });
    }
}
