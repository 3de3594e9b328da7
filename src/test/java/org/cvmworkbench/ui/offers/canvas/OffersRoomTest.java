package org.cvmworkbench.ui.offers.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.support.WindowTest;
import org.cvmworkbench.ui.kit.Screen;
import org.cvmworkbench.ui.offers.OffersScreen;
import org.cvmworkbench.workspace.Notice;
import org.cvmworkbench.workspace.Study;
import org.junit.jupiter.api.Test;

class OffersRoomTest extends WindowTest {
    private static final String DISCOUNT = "#palette-mechanics-1";
    private static final String SLIPPING = "#palette-audiences-1";
    private static final String SMS = "#palette-channels-1";
    private static final int DAYS_LATER = 9;

    private OffersScreen room = new OffersScreen(workspace, dialogs);

    @Override
    protected Screen screen() {
        room = new OffersScreen(workspace, dialogs);
        return room;
    }

    @Test
    void anOfferDraggedTogetherIsTheSameFileAsOneMadeByKeys() throws Exception {
        settle();
        dragOnto(DISCOUNT, dayOnCanvas(DAYS_LATER));
        dragOnto(SLIPPING, middleOf("#offer-card-0"));
        dragOnto(SMS, middleOf("#offer-card-0"));
        dragOnto("#offer-card-0", middleOf("#offer-card-0").add(WeekScale.WEEK, 0));
        setTo("#offer-days", 5);
        String byMouse = saved("mouse.json");
        while (workspace.edits().toUndo().get().isPresent()) interact(() -> workspace.edits().undo());
        settle();
        assertThat(lookup("#offer-card-0").tryQuery()).isEmpty();

        carry(DISCOUNT, KeyCode.SHIFT, KeyCode.RIGHT, KeyCode.RIGHT);
        carry(SLIPPING);
        carry(SMS);
        carry("#offer-card-0", KeyCode.SHIFT);
        setTo("#offer-days", 5);
        assertThat(saved("keys.json")).isEqualTo(byMouse);
        assertThat(bugs).isEmpty();
    }

    @Test
    void escapePutsBackAndDeleteTakesOffWhatUndoBringsBack() {
        settle();
        carry(DISCOUNT);
        assertThat(lookup("#offer-card-0").tryQuery()).isPresent();
        focus("#offer-card-0");
        type(KeyCode.SPACE, KeyCode.RIGHT, KeyCode.ESCAPE);
        settle();
        assertThat(workspace.edits().toUndo().get().map(Text::key)).contains("offers.edit.add");
        type(KeyCode.DELETE);
        settle();
        assertThat(lookup("#offer-card-0").tryQuery()).isEmpty();
        interact(() -> workspace.edits().undo());
        settle();
        assertThat(lookup("#offer-card-0").tryQuery()).isPresent();
        assertThat(bugs).isEmpty();
    }

    @Test
    void whatIsRefusedStaysUnlitAndSaysWhy() throws Exception {
        settle();
        drag(SMS, MouseButton.PRIMARY).moveTo(dayOnCanvas(DAYS_LATER));
        Label line = lookup("#carry-line .label").query();
        assertThat(line.getText()).contains("goes onto an offer");
        assertThat(lookup("#drop-preview").query().isVisible()).isFalse();
        drop();
        settle();
        assertThat(workspace.edits().toUndo().get()).isEmpty();
    }

    @Test
    void aBrokenScenarioFileIsToldInABanner() throws Exception {
        settle();
        Path broken = Files.writeString(folder.resolve("broken.json"), "{\"version\": 7}");
        chosen.add(broken);
        act("offers.action.open");
        assertThat(workspace.notices().shown()).extracting(Notice::tone).containsExactly(Notice.Tone.ERROR);
        assertThat(bugs).isEmpty();
    }

    private void act(String key) {
        room.actions().stream()
                .filter(action -> action.name().key().equals(key))
                .forEach(action -> interact(action.act()));
        settle();
    }

    private String saved(String name) throws Exception {
        Path file = folder.resolve(name);
        chosen.add(file);
        act("offers.action.save");
        return Files.readString(file);
    }

    private Point2D dayOnCanvas(int daysLater) {
        LocalDate asOf = workspace.study().get().flatMap(Study::asOf).orElseThrow();
        Weeks weeks = lookup(".weeks").query();
        double x = weeks.scale().x(asOf.plusDays(daysLater)) + 2;
        return weeks.localToScreen(x, 40);
    }

    private Point2D middleOf(String node) {
        Node found = lookup(node).query();
        return found.localToScreen(found.getBoundsInLocal().getCenterX(), found.getBoundsInLocal().getCenterY());
    }

    private void dragOnto(String source, Point2D target) {
        drag(source, MouseButton.PRIMARY).moveTo(target).drop();
        settle();
    }

    private void carry(String source, KeyCode... keys) {
        focus(source);
        type(KeyCode.SPACE);
        for (KeyCode key : keys) {
            if (key == KeyCode.SHIFT) press(KeyCode.SHIFT).type(KeyCode.RIGHT).release(KeyCode.SHIFT);
            else type(key);
        }
        type(KeyCode.ENTER);
        settle();
    }

    private void setTo(String slider, int steps) {
        focus(slider);
        for (int i = 0; i < steps; i++) type(KeyCode.RIGHT);
        settle();
    }

    private void focus(String node) {
        interact(() -> lookup(node).query().requestFocus());
    }
}
