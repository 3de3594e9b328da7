package org.cvmworkbench.ui.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.cvmworkbench.support.WindowTest;
import org.cvmworkbench.ui.kit.Room;
import org.cvmworkbench.ui.kit.Screen;
import org.junit.jupiter.api.Test;

class DataRoomTest extends WindowTest {
    private final List<Room> gone = new ArrayList<>();

    @Override
    protected Screen screen() {
        return new DataScreen(workspace, dialogs, gone::add);
    }

    @Override
    protected Optional<Path> base() {
        return Optional.empty();
    }

    @Test
    void filesBecomeABaseThatSaysWhatIsInIt() throws Exception {
        chosen.add(file("june.csv", "client;day;sum\n7;01.02.2026;10,50\n8;02.02.2026;11,00\n8;x;1,00\n"));
        clickOn("#data-import");
        settle();
        assertThat(text("#data-preview-sentence")).contains("june.csv", "receipts", "3 of 3 columns", "rejected 1");

        chosen.add(folder.resolve("shop.mv.db"));
        clickOn("#data-load-new");
        settle();

        assertThat(text("#data-figure-customers")).isEqualTo("2");
        assertThat(text("#data-sentence")).contains("2 customers");
        assertThat(lookup("#data-loaded").queryAs(Node.class)).isNotNull();
        clickOn("#data-show-rejects");
        settle();
        assertThat(text("#data-rejects-sentence")).contains("One row was not taken");
        clickOn("#data-rejects-back");
        settle();
        clickOn("#data-segments");
        assertThat(gone).containsExactly(Room.SEGMENTS);
        assertThat(bugs).isEmpty();
    }

    @Test
    void aMappingIsMendedByKeyboardAlone() throws Exception {
        chosen.add(file("numbers.txt", "7 20260201\n8 20260202\n"));
        focus("#data-import");
        type(KeyCode.SPACE);
        settle();
        assertThat(lookup("#data-load-new").queryButton().isDisabled()).isTrue();

        focus("#data-role-1");
        type(KeyCode.DOWN);
        settle();
        assertThat(role(1)).isEqualTo("customer");
        assertThat(focused()).isEqualTo("data-role-1");
        assertThat(role(2)).as("found by what it holds").isEqualTo("date");
        focus("#data-role-2");
        type(KeyCode.UP);
        settle();
        assertThat(role(2)).isEqualTo("customer");
        assertThat(role(1)).isEmpty();
        type(KeyCode.DOWN);
        settle();
        focus("#data-role-1");
        type(KeyCode.DOWN);
        settle();
        assertThat(role(1)).isEqualTo("customer");

        chosen.add(folder.resolve("shop.mv.db"));
        focus("#data-load-new");
        type(KeyCode.SPACE);
        settle();
        assertThat(text("#data-figure-receipts")).isEqualTo("2");
        assertThat(bugs).isEmpty();
    }

    @Test
    void aFolderIsRefusedAndTheWayOnStays() {
        chosen.add(folder);
        clickOn("#data-import");
        settle();

        assertThat(text("#data-preview-sentence")).contains("folder");
        assertThat(lookup("#data-load-new").queryButton().isDisabled()).isTrue();
        clickOn("#data-leave-out");
        settle();
        assertThat(lookup("#data-start").queryAs(Node.class)).isNotNull();
        assertThat(bugs).isEmpty();
    }

    private String role(int row) {
        return String.valueOf(
                lookup("#data-role-" + row).queryAs(ComboBox.class).getValue());
    }

    private String text(String id) {
        Labeled label = lookup(id).queryAs(Label.class);
        return label.getText();
    }

    private String focused() {
        return page.getScene().getFocusOwner().getId();
    }

    private void focus(String id) {
        interact(() -> lookup(id).queryAs(Node.class).requestFocus());
    }

    private Path file(String name, String text) throws Exception {
        return Files.writeString(folder.resolve(name), text);
    }
}
