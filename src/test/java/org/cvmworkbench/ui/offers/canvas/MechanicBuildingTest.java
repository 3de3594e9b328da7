package org.cvmworkbench.ui.offers.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.cvmworkbench.language.scenario.ScenarioReading;
import org.cvmworkbench.model.scenario.Offer;
import org.cvmworkbench.model.scenario.Scenario;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every mechanic, dragged together by mouse and again by keys alone.
class MechanicBuildingTest extends OffersWindowTest {
    private static final String CARD = "#offer-card-0";
    private static final String DISCOUNT = "#palette-mechanics-discount";
    private static final String INFORMATION = "#palette-mechanics-information";
    private static final String CELL = "#palette-cells-54";
    private static final String CATEGORY = "#palette-scopes-1";
    private static final String SMS = "#palette-channels-1";
    private static final String FOUR_WEEKS = "#palette-conditions-3";
    private static final int DAYS_LATER = 9;
    private static final double DRAGGED = 24;
    private static final double INSIDE = 40;
    private static final double LANE = OfferCard.HEIGHT;

    /// @param control of one parameter; what is written into it, or nothing for a slider that is dragged
    @ParameterizedTest
    @Tag("proof")
    @CsvSource({
        "information, ,",
        "multiOffer, #offer-per-item, 7.5",
        "discount, #offer-depth,",
        "ladder, #ladder-depth-2, 15",
        "points, #offer-rate,",
        "reminder, #offer-months,",
        "personalPrice, #offer-price, 42.5",
        "comboCategory, #offer-points-each, 15",
        "comboReceipt, #offer-threshold, 990",
        "service, #offer-cost, 12",
        "winBack, #offer-shape, 2"
    })
    void theSameFileByMouseAndByKeys(String word, String control, String written) throws Exception {
        madeTwice(word, control, written);
    }

    private void madeTwice(String word, String control, String written) throws Exception {
        ready();
        String mechanic = "#palette-mechanics-" + word;
        byMouse(mechanic, control, written);
        String byMouse = saved("mouse.json");
        String value = written == null && control != null ? slider(control) : written;
        Scenario made = ScenarioReading.read(byMouse);
        assertThat(made.offers()).hasSize(1);
        assertThat(made.offers().getFirst().mechanic().word()).isEqualTo(word);
        undoAll();
        assertThat(lookup(CARD).tryQuery()).isEmpty();
        assertThat(saved("undone.json")).contains("\"offers\": [ ]");

        byKeys(mechanic, control, value, written == null);
        assertThat(saved("keys.json")).isEqualTo(byMouse);
        assertThat(bugs).isEmpty();
    }

    private void byMouse(String mechanic, String control, String written) {
        dragOnto(mechanic, dayOnCanvas(DAYS_LATER));
        dragOnto(CELL, middleOf(CARD));
        dragOnto(CATEGORY, middleOf(CARD));
        dragOnto(SMS, middleOf(CARD));
        dragOnto(CARD, middleOf(CARD).add(WeekScale.WEEK, 0));
        if (written != null) {
            clickOn(control);
            write(control, written);
        } else if (control != null) {
            drag(control + " .thumb", MouseButton.PRIMARY).moveBy(DRAGGED, 0).drop();
            settle();
        }
    }

    private void byKeys(String mechanic, String control, String value, boolean slider) {
        carry(mechanic, KeyCode.SHIFT, KeyCode.RIGHT);
        carry(CELL);
        carry(CATEGORY);
        carry(SMS);
        carry(CARD, KeyCode.SHIFT);
        if (control != null && slider) {
            focus(control);
            type(KeyCode.ENTER);
            write(control + "-number", value);
        } else if (control != null) {
            write(control, value);
        }
    }

    private String slider(String control) {
        Slider slider = lookup(control).query();
        return Long.toString(Math.round(slider.getValue()));
    }

    @Test
    void conditionsAndTheOrderOfPriorityAreTheSameByMouseAndByKeys() throws Exception {
        ready();
        dragOnto(DISCOUNT, dayOnCanvas(DAYS_LATER));
        dragOnto(FOUR_WEEKS, middleOf(CARD));
        dragOnto(INFORMATION, dayOnCanvas(1).add(0, LANE));
        Bounds edge = boundsOf(CARD);
        dragOnto("#offer-card-1", new Point2D(edge.getMinX() + INSIDE, edge.getMinY() + 4));
        String byMouse = saved("mouse.json");
        assertThat(ScenarioReading.read(byMouse).offers())
                .extracting(Offer::name)
                .containsExactly("Information", "Discount");
        undoAll();

        carry(DISCOUNT, KeyCode.SHIFT, KeyCode.RIGHT);
        carry(FOUR_WEEKS);
        KeyCode week = KeyCode.PAGE_UP;
        carry(INFORMATION, week, week, week, week, week, KeyCode.LEFT);
        carry("#offer-card-1", KeyCode.UP);
        assertThat(saved("keys.json")).isEqualTo(byMouse);
        assertThat(bugs).isEmpty();
    }

    private Bounds boundsOf(String node) {
        Node found = lookup(node).query();
        return found.localToScreen(found.getBoundsInLocal());
    }
}
