package org.cvmworkbench.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.cvmworkbench.analysis.cohort.CohortRequest;
import org.cvmworkbench.analysis.cohort.CohortRow;
import org.cvmworkbench.analysis.cohort.CohortTable;
import org.cvmworkbench.analysis.cohort.Measure;
import org.cvmworkbench.charts.CellEntity;
import org.cvmworkbench.charts.CohortHeatmap;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.model.Period;
import org.cvmworkbench.support.WindowTest;
import org.cvmworkbench.workspace.Notice;
import org.junit.jupiter.api.Test;

class ChartPaneTest extends WindowTest {
    private final List<CellPlace> acted = new ArrayList<>();

    @Override
    protected Screen screen() {
        return new Screen() {
            @Override
            public Room room() {
                return Room.COHORTS;
            }

            @Override
            public Page page(Look look) {
                return new PicturePage(look);
            }
        };
    }

    private final class PicturePage extends Page {
        PicturePage(Look look) {
            super(look);
            ChartPane pane = new ChartPane("picture", workspace.jobs());
            PictureExport export = new PictureExport(pane, "triangle", look, dialogs, workspace);
            pane.onAct(acted::add);
            pane.onMenu(place -> export.items());
            setCenter(pane);
            setBottom(export.button("picture-menu"));
        }
    }

    @Override
    protected Optional<Path> base() {
        return Optional.empty();
    }

    @Test
    void aClickActsOnTheCellUnderThePointer() {
        show(13);
        CellEntity cell = cell(4, 3);
        clickOn(pane().localToScreen(
                        cell.getArea().getBounds().getCenterX(),
                        cell.getArea().getBounds().getCenterY()));
        assertThat(acted).containsExactly(new CellPlace(4, 3));
        assertThat(pane().pointed().get()).contains(new CellPlace(4, 3));
        assertThat(outline("pointed").isVisible()).isTrue();
        assertThat(outline("pointed").getBoundsInParent().getMinX())
                .isEqualTo(cell.getArea().getBounds().getX());
    }

    @Test
    void arrowsWalkOverTheCellsAndEnterActs() {
        show(13);
        interact(pane()::requestFocus);
        type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.RIGHT, KeyCode.SPACE, KeyCode.END, KeyCode.ENTER, KeyCode.HOME);
        assertThat(acted).containsExactly(new CellPlace(1, 1), new CellPlace(1, 11));
        assertThat(pane().getAccessibleText()).isEqualTo("Feb 2025, 0: 100");
        type(KeyCode.LEFT, KeyCode.LEFT, KeyCode.ENTER);
        assertThat(acted.getLast()).isEqualTo(new CellPlace(1, CellEntity.HEAD));
    }

    @Test
    void theCursorStaysOnTheTriangle() {
        show(3);
        interact(pane()::requestFocus);
        type(KeyCode.DOWN, KeyCode.END, KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN, KeyCode.RIGHT);
        assertThat(pane().pointed().get()).contains(new CellPlace(2, 0));
    }

    @Test
    void aPictureThatNeedsMoreRoomIsScrolledToTheCursor() {
        show(100);
        interact(pane()::requestFocus);
        type(KeyCode.DOWN, KeyCode.END);
        Bounds last = outline("pointed").getBoundsInParent();
        assertThat(outline("pointed").isVisible()).isTrue();
        assertThat(last.getMaxX()).isLessThanOrEqualTo(pane().getWidth());
        clickOn(pane().localToScreen(last.getCenterX(), last.getCenterY()));
        assertThat(acted).containsExactly(new CellPlace(0, 99));
        moveTo(pane()).scroll(200, VerticalDirection.DOWN);
        settle();
        assertThat(outline("pointed").isVisible()).isFalse();
    }

    @Test
    void thePictureGoesToFilesAndToTheClipboard() throws Exception {
        show(13);
        chosen.add(folder.resolve("mine"));
        pick("picture-svg");
        assertThat(Files.readString(folder.resolve("mine.svg")))
                .contains("<svg")
                .contains("Mar 2025");
        chosen.add(folder.resolve("mine.png"));
        pick("picture-png");
        assertThat(folder.resolve("mine.png")).isNotEmptyFile();
        pick("picture-copy");
        interact(() -> assertThat(Clipboard.getSystemClipboard().hasImage()).isTrue());
    }

    @Test
    void aFileThatCannotBeWrittenIsTold() throws Exception {
        show(3);
        Path blocked = Files.createFile(folder.resolve("blocked"));
        chosen.add(blocked.resolve("mine.png"));
        pick("picture-png");
        assertThat(workspace.notices().shown()).extracting(Notice::tone).containsExactly(Notice.Tone.ERROR);
        assertThat(bugs).isEmpty();
    }

    @Test
    void theMenuOpensByMouseAndByKeyboard() {
        show(3);
        clickOn(pane(), MouseButton.SECONDARY);
        assertThat(lookup("#picture-copy").tryQuery()).isPresent();
        type(KeyCode.ESCAPE);
        interact(pane()::requestFocus);
        press(KeyCode.SHIFT, KeyCode.F10).release(KeyCode.F10, KeyCode.SHIFT);
        assertThat(lookup("#picture-copy").tryQuery()).isPresent();
    }

    private ChartPane pane() {
        return lookup("#picture").query();
    }

    private Node outline(String style) {
        return lookup(".cell-outline." + style).query();
    }

    private void pick(String item) {
        PictureExport export = new PictureExport(pane(), "triangle", look(), dialogs, workspace);
        MenuItem found = export.items().stream()
                .filter(one -> one.getId().equals(item))
                .findFirst()
                .orElseThrow();
        interact(found::fire);
        settle();
    }

    private void show(int cohorts) {
        interact(() -> pane().show(() -> CohortHeatmap.of(table(cohorts), List.of(), look().charts(""))));
        settle();
    }

    private CellEntity cell(int row, int column) {
        return pane().cells().at(new CellPlace(row, column)).orElseThrow();
    }

    private static CohortTable table(int cohorts) {
        int january = Period.MONTH.number((int) LocalDate.of(2025, 1, 1).toEpochDay());
        List<CohortRow> rows = IntStream.range(0, cohorts)
                .mapToObj(row -> {
                    boolean[] complete = new boolean[cohorts - row];
                    Arrays.fill(complete, 0, complete.length - 1, true);
                    long[] cells = new long[cohorts - row];
                    Arrays.setAll(cells, offset -> 1000 / (offset + 1));
                    return new CohortRow(january + row, "", 1000, cells, complete);
                })
                .toList();
        return new CohortTable(1, new CohortRequest(Period.MONTH, Measure.CUSTOMERS, false, CustomerSet.none(0)), rows);
    }
}
