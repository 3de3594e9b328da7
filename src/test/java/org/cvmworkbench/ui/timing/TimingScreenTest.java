package org.cvmworkbench.ui.timing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.cvmworkbench.intake.ImportRequest;
import org.cvmworkbench.model.Progress;
import org.cvmworkbench.support.WindowTest;
import org.cvmworkbench.ui.kit.Room;
import org.cvmworkbench.ui.kit.Screen;
import org.cvmworkbench.workspace.Importing;
import org.cvmworkbench.workspace.Selection;
import org.junit.jupiter.api.Test;

class TimingScreenTest extends WindowTest {
    private final List<Room> gone = new ArrayList<>();

    @Override
    protected Screen screen() {
        return new TimingScreen(workspace, dialogs, gone::add);
    }

    @Test
    void whatIsDueIsSaidDrawnListedAndTaken() {
        settle();
        assertThat(lookup("#timing-sentence").queryLabeled().getText()).contains("messages to send");
        for (String picture : List.of("calendar", "promise")) {
            assertThat(lookup("#timing-" + picture).query().getAccessibleText())
                    .as(picture)
                    .contains(": ");
        }
        clickOn("#timing-window-overdue");
        settle();
        assertThat(lookup("#timing-customers").queryTableView().getItems()).isNotEmpty();
        clickOn("#timing-select");
        settle();
        assertThat(workspace.selection().get().map(Selection::rule)).contains("gap < 0.1");
        assertThat(gone).containsExactly(Room.SEGMENTS);
        assertThat(bugs).isEmpty();
    }

    @Test
    void daysAndCategoriesAreChosenByKeyboardAlone() {
        settle();
        Node calendar = lookup("#timing-calendar").query();
        interact(calendar::requestFocus);
        type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.RIGHT, KeyCode.ENTER);
        settle();
        assertThat(lookup(".title").queryAllAs(Label.class))
                .anyMatch(title -> title.getText().startsWith("Write on"));
        ComboBox<?> category = lookup("#timing-category").queryComboBox();
        interact(() -> category.getEditor().requestFocus());
        interact(() -> category.getEditor().setText("brea"));
        type(KeyCode.ENTER);
        settle();
        assertThat(lookup("#timing-sentence").queryLabeled().getText()).startsWith("Bread: ");
        assertThat(bugs).isEmpty();
    }

    @Test
    void aBaseWhereNobodyCameBackSaysWhy() throws Exception {
        settle();
        Path file = Files.writeString(
                folder.resolve("once.csv"), "customer_id,date,amount\na,2026-01-01,5\nb,2026-01-02,7\n");
        Path once = folder.resolve("once");
        Importing.into(once, List.of(ImportRequest.of(file)), Optional.empty(), Progress.NONE);
        interact(() -> workspace.open(once));
        settle();
        assertThat(lookup("#timing-teaching").queryLabeled().getText()).contains("nobody has bought on two");
        assertThat(bugs).isEmpty();
    }
}
