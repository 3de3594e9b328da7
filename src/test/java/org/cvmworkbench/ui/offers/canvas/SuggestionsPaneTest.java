package org.cvmworkbench.ui.offers.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.cvmworkbench.intake.ImportRequest;
import org.cvmworkbench.language.scenario.ScenarioReading;
import org.cvmworkbench.model.Progress;
import org.cvmworkbench.model.scenario.Mechanic;
import org.cvmworkbench.model.scenario.Offer;
import org.cvmworkbench.workspace.Importing;
import org.junit.jupiter.api.Test;

class SuggestionsPaneTest extends OffersWindowTest {
    private static final String WAY = "#offers-suggestions";
    private static final String FIRST = "#suggestion-0";
    private static final int DAYS_LATER = 9;

    @Test
    void oneDraggedOntoTheWeeksIsAnOfferAndLeavesTheList() throws Exception {
        open();
        String before = name(FIRST);
        drag(FIRST).moveTo(dayOnCanvas(DAYS_LATER)).drop();
        ready();
        Offer offer = made("mouse.json");
        assertThat(offer.mechanic()).isInstanceOf(Mechanic.MultiOffer.class);
        assertThat(before).isEqualTo(String.join(" + ", offer.scope().categories()));
        assertThat(name(FIRST)).isNotEqualTo(before);
        assertThat(lookup("#uplift-question").query().isVisible()).isTrue();
        undoAll();
        assertThat(name(FIRST)).isEqualTo(before);
        assertThat(bugs).isEmpty();
    }

    @Test
    void byKeysItIsCarriedOrAddedAtOnceAndTheNextHasTheKeyboard() throws Exception {
        ready();
        focus(WAY);
        type(KeyCode.SPACE);
        settle();
        focus(FIRST);
        type(KeyCode.DOWN, KeyCode.UP);
        assertThat(lookup(FIRST).query().isFocused()).isTrue();
        type(KeyCode.SPACE, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.ENTER);
        settle();
        Offer carried = made("carried.json");
        assertThat(carried.start()).isEqualTo(asOf().plusDays(3));
        assertThat(lookup(FIRST).query().isFocused()).isTrue();
        undoAll();
        type(KeyCode.ENTER);
        settle();
        Offer added = made("added.json");
        assertThat(added.start()).isEqualTo(asOf().plusDays(1));
        focus("#suggestions-close");
        type(KeyCode.SPACE);
        settle();
        assertThat(lookup("#suggestions").tryQuery()).isEmpty();
        assertThat(lookup("#answer-column").tryQuery()).isPresent();
        ToggleButton way = lookup(WAY).query();
        assertThat(way.isSelected()).isFalse();
        assertThat(way.isFocused()).isTrue();
        type(KeyCode.SPACE);
        settle();
        focus(FIRST);
        type(KeyCode.ESCAPE);
        assertThat(way.isSelected()).isFalse();
        assertThat(bugs).isEmpty();
    }

    @Test
    void aBaseOfSingleItemsTeachesWhatItTakes() throws Exception {
        settle();
        Path file = Files.writeString(
                folder.resolve("single.csv"),
                "customer,date,amount,receipt,product\na,2026-01-01,10,1,x\nb,2026-01-05,20,2,y\n");
        Path base = folder.resolve("single");
        Importing.into(base, List.of(ImportRequest.of(file)), Optional.empty(), Progress.NONE);
        interact(() -> workspace.open(base));
        open();
        assertThat(lookup("#suggestions-said").<Label>query().getText()).contains("at least two products");
        assertThat(lookup("#suggestion-list").query().isVisible()).isFalse();
        assertThat(bugs).isEmpty();
    }

    @Test
    void everyKindIsShownWithItsReason() {
        open();
        for (String kind : List.of("set", "combo", "audience")) {
            focus("#suggestions-kind-" + kind);
            type(KeyCode.SPACE);
            settle();
            Node row = lookup(FIRST).query();
            assertThat(row.getAccessibleText()).as(kind).hasSizeGreaterThan(60);
        }
        assertThat(bugs).isEmpty();
    }

    private void open() {
        ready();
        focus(WAY);
        type(KeyCode.SPACE);
        ready();
    }

    private String name(String row) {
        return lookup(row + " .title").<Label>query().getText();
    }

    private Offer made(String file) throws Exception {
        List<Offer> offers = ScenarioReading.read(saved(file)).offers();
        assertThat(offers).hasSize(1);
        return offers.getFirst();
    }
}
