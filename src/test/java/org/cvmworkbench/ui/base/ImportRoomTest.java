package org.cvmworkbench.ui.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.cvmworkbench.intake.Fate;
import org.cvmworkbench.intake.PreviewRow;
import org.cvmworkbench.support.WindowTest;
import org.cvmworkbench.ui.kit.Room;
import org.cvmworkbench.ui.kit.Screen;
import org.junit.jupiter.api.Test;

class ImportRoomTest extends WindowTest {
    private static final Path RETAIL = Path.of("../shared/data/online-retail/online_retail.csv.gz");
    private static final int RETAIL_LINES = 541_909;

    private DataViewModel data = new DataViewModel(workspace, dialogs);

    @Override
    protected Screen screen() {
        DataScreen room = new DataScreen(workspace, dialogs, ImportRoomTest::stay);
        data = room.data();
        return room;
    }

    private static void stay(Room elsewhere) {}

    @Override
    public void start(Stage stage) throws Exception {
        super.start(stage);
        stage.getScene().getStylesheets().add("/org/cvmworkbench/ui/theme/data.css");
    }

    @Override
    protected Optional<Path> base() {
        return Optional.empty();
    }

    @Test
    void aColumnDraggedOntoItsRoleIsTheSameAsOneCarriedByKeys() throws Exception {
        bring(file("numbers.txt", "7 20260201\n8 20260202\n"));
        dragOnto("#data-column-1", "#data-slot-customer");
        dragOnto("#data-column-2", "#data-slot-date");
        Map<String, String> byMouse = settings();
        assertThat(byMouse).containsEntry("customer", "1").containsEntry("date", "2");
        interact(() -> data.drafts().readAfresh());
        settle();
        assertThat(settings()).isEmpty();

        carry("#data-column-1", "customer");
        carry("#data-column-2", "date");

        assertThat(settings()).isEqualTo(byMouse);
        assertThat(data.drafts().ready()).isTrue();
        assertThat(rows()).extracting(PreviewRow::fate).containsOnly(Fate.LOADED);
        assertThat(bugs).isEmpty();
    }

    @Test
    void escapePutsAColumnBackAndElsewhereNothingIsTaken() throws Exception {
        bring(file("numbers.txt", "7 20260201\n8 20260202\n"));
        focus("#data-column-1");
        type(KeyCode.SPACE, KeyCode.RIGHT);
        assertThat(text("#data-carry")).contains("becomes “");
        type(KeyCode.ESCAPE);
        assertThat(text("#data-carry")).startsWith("Drag a column");

        drag("#data-column-1", MouseButton.PRIMARY).moveTo("#data-rows").drop();
        settle();

        assertThat(settings()).isEmpty();
        assertThat(bugs).isEmpty();
    }

    @Test
    void everyFileIsInTheListAndAWrongRuleSaysWhere() throws Exception {
        bring(
                file("june.csv", "client;day;sum\n7;01.02.2026;10,50\n8;x;1,00\n"),
                file("numbers.txt", "7 20260201\n8 20260202\n"),
                folder);
        ListView<ListedFile> list = lookup("#data-files").query();
        assertThat(list.getItems())
                .extracting(ListedFile::state)
                .containsExactly(DraftState.READY, DraftState.ASKS, DraftState.REFUSED);
        assertThat(text("#data-load-first")).contains("numbers.txt");

        interact(list::requestFocus);
        type(KeyCode.DOWN);
        settle();
        assertThat(text("#data-preview-sentence")).contains("numbers.txt");
        type(KeyCode.UP);
        settle();
        interact(() -> data.drafts().setKeep("amount >"));
        settle();
        assertThat(text("#data-keep-problem")).contains("9");
        assertThat(rows()).extracting(PreviewRow::fate).containsExactly(Fate.LOADED, Fate.REJECTED);
        assertThat(bugs).isEmpty();
    }

    @Test
    void rejectedRowsAreShownKeptElsewhereAndBroughtAgain() throws Exception {
        bring(file("june.csv", "client;day;sum\n7;01.02.2026;10,50\n8;x;1,00\n"));
        chosen.add(folder.resolve("shop.mv.db"));
        clickOn("#data-load-new");
        settle();
        clickOn("#data-show-rejects");
        settle();
        TableView<?> table = lookup("#data-rejects-table").query();
        assertThat(table.getItems()).hasSize(1);

        Path copy = folder.resolve("copy.csv");
        chosen.add(copy);
        clickOn("#data-rejects-save");
        settle();
        assertThat(copy).content().contains("june.csv", "not a date");
        clickOn("#data-rejects-correct");
        settle();
        assertThat(text("#data-preview-sentence")).contains("shop-rejects.csv");
        assertThat(bugs).isEmpty();
    }

    /// Choose a file (the button, the answer), load it (the button, the answer where the new base goes).
    @Test
    void onlineRetailGoesInWithFourGestures() {
        assumeTrue(Files.exists(RETAIL), "no ../shared/data beside the checkout");
        chosen.add(RETAIL);
        clickOn("#data-import");
        settle();
        chosen.add(folder.resolve("retail.mv.db"));
        clickOn("#data-load-new");
        settle();

        assertThat(workspace.study().get().orElseThrow().snapshot().lines().count())
                .isEqualTo(RETAIL_LINES);
        assertThat(lookup("#data-loaded").queryAs(Node.class)).isNotNull();
        assertThat(bugs).isEmpty();
    }

    private void bring(Path... files) {
        chosen.addAll(List.of(files));
        clickOn("#data-import");
        settle();
    }

    private void dragOnto(String source, String target) {
        Node place = lookup(target).query();
        Point2D middle = place.localToScreen(
                place.getBoundsInLocal().getCenterX(), place.getBoundsInLocal().getCenterY());
        drag(source, MouseButton.PRIMARY).moveTo(middle).drop();
        settle();
    }

    private void carry(String column, String role) {
        focus(column);
        type(KeyCode.SPACE);
        while (!over().equals(Optional.of(role))) type(KeyCode.RIGHT);
        type(KeyCode.ENTER);
        settle();
    }

    private Optional<String> over() {
        return data.drafts()
                .carry()
                .carried()
                .get()
                .flatMap(ColumnCarry.Carried::over)
                .map(RoleSlot::role);
    }

    private Map<String, String> settings() {
        return data.drafts().chosen().orElseThrow().request().settings();
    }

    private List<PreviewRow> rows() {
        return data.drafts().chosen().orElseThrow().preview().rows();
    }

    private String text(String id) {
        Labeled label = lookup(id).queryAs(Label.class);
        return label.getText();
    }

    private void focus(String id) {
        interact(() -> lookup(id).queryAs(Node.class).requestFocus());
    }

    private Path file(String name, String text) throws Exception {
        return Files.writeString(folder.resolve(name), text);
    }
}
