package org.cvmworkbench.ui.offers.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.workspace.Notice;
import org.junit.jupiter.api.Test;

class OffersRoomTest extends OffersWindowTest {
    private static final String DISCOUNT = "#palette-mechanics-discount";
    private static final String SLIPPING = "#palette-audiences-1";
    private static final String SMS = "#palette-channels-1";
    private static final int DAYS_LATER = 9;

    @Test
    void anOfferDraggedTogetherIsTheSameFileAsOneMadeByKeys() throws Exception {
        ready();
        dragOnto(DISCOUNT, dayOnCanvas(DAYS_LATER));
        dragOnto(SLIPPING, middleOf("#offer-card-0"));
        dragOnto(SMS, middleOf("#offer-card-0"));
        dragOnto("#offer-card-0", middleOf("#offer-card-0").add(WeekScale.WEEK, 0));
        setTo("#offer-days", 5);
        String byMouse = saved("mouse.json");
        undoAll();
        assertThat(lookup("#offer-card-0").tryQuery()).isEmpty();

        carry(DISCOUNT, KeyCode.SHIFT, KeyCode.RIGHT);
        carry(SLIPPING);
        carry(SMS);
        carry("#offer-card-0", KeyCode.SHIFT);
        setTo("#offer-days", 5);
        assertThat(saved("keys.json")).isEqualTo(byMouse);
        assertThat(bugs).isEmpty();
    }

    @Test
    void aFastHandMakesTheSameFileAsASlowOne() throws Exception {
        ready();
        dragOnto(DISCOUNT, dayOnCanvas(DAYS_LATER));
        dragOnto(SLIPPING, middleOf("#offer-card-0"));
        dragOnto("#offer-card-0", middleOf("#offer-card-0").add(WeekScale.WEEK, 0));
        String slow = saved("slow.json");
        undoAll();

        leapOnto(DISCOUNT, dayOnCanvas(DAYS_LATER));
        leapOnto(SLIPPING, middleOf("#offer-card-0"));
        leapOnto("#offer-card-0", middleOf("#offer-card-0").add(WeekScale.WEEK, 0));
        assertThat(saved("fast.json")).isEqualTo(slow);
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
        ready();
        reveal(SMS);
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

    @Test
    void cardsSayWhomTheyShareAndWhatIsSwitchedOffSharesNobody() {
        settle();
        carry(DISCOUNT);
        carry("#palette-mechanics-points", KeyCode.LEFT, KeyCode.LEFT, KeyCode.LEFT);
        OfferCard second = lookup("#offer-card-1").query();
        assertThat(second.getAccessibleText())
                .contains("Priority 2: Points")
                .containsPattern("3 days with “Discount”: [\\d,]+ common customers take that one");
        act("offers.action.switch-offer");
        assertThat(second.getAccessibleText()).contains("Switched off").doesNotContain("common customers");
        interact(() -> workspace.edits().undo());
        settle();
        assertThat(second.getAccessibleText()).contains("common customers");
        assertThat(bugs).isEmpty();
    }

    @Test
    void whatIsSoughtByNameIsFoundAndPromoted() throws Exception {
        settle();
        carry(DISCOUNT);
        focus("#palette-search");
        write("kefir");
        settle();
        carry("#palette-scopes-0");
        assertThat(saved("found.json")).containsPattern("\"scope\": \\{\\s+\"(categories|products)\"");
        assertThat(bugs).isEmpty();
    }

    @Test
    void aBadNumberIsRefusedInOneSentenceAndTheOldOneStays() {
        settle();
        carry("#palette-mechanics-winBack");
        write("#offer-shape", "0");
        assertThat(told()).anyMatch(said -> said.startsWith("growth: 0 is not allowed"));
        write("#offer-shape", "much");
        assertThat(told()).anyMatch(said -> said.contains("“much” is not a number"));
        TextField shape = lookup("#offer-shape").query();
        assertThat(shape.getText()).isEqualTo("1");
        assertThat(bugs).isEmpty();
    }

    private List<String> told() {
        return workspace.notices().shown().stream()
                .map(notice -> look().say(notice.what()))
                .toList();
    }
}
