package org.cvmworkbench.ui.offers.present;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import org.cvmworkbench.analysis.examples.FridayWine;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.model.Texts;
import org.cvmworkbench.model.scenario.Assumption;
import org.cvmworkbench.model.scenario.Mechanic;
import org.cvmworkbench.model.scenario.Offer;
import org.cvmworkbench.model.scenario.Scenario;
import org.cvmworkbench.model.scenario.Uplift;
import org.cvmworkbench.model.scenario.UpliftKind;
import org.cvmworkbench.model.scenario.UpliftLevel;
import org.cvmworkbench.support.WindowTest;
import org.cvmworkbench.ui.kit.Look;
import org.cvmworkbench.ui.kit.Page;
import org.cvmworkbench.ui.kit.Room;
import org.cvmworkbench.ui.kit.Screen;
import org.cvmworkbench.ui.offers.design.OffersViewModel;
import org.cvmworkbench.workspace.offers.ScenarioEdit;
import org.junit.jupiter.api.Test;

/// The presenting page in a window, without any base.
class PresentPageTest extends WindowTest {
    private OffersViewModel room;

    @Override
    protected Optional<Path> base() {
        return Optional.empty();
    }

    @Override
    protected Look look() {
        return new Look(Texts.english(), false, true);
    }

    @Override
    protected Screen screen() {
        room = new OffersViewModel(workspace);
        return new Screen() {
            @Override
            public Room room() {
                return Room.OFFERS;
            }

            @Override
            public Page page(Look look) {
                return new PresentPage(room, look);
            }
        };
    }

    @Test
    void showsTheThreePossibilitiesOfThePicture() {
        present();

        assertThat(text("#present-sentence"))
                .isEqualTo("Information alone is expected to earn 1,705;\nWine, 20 % off: expected to lose 700");
        assertThat(text("#present-nothing-net")).isEqualTo("0");
        assertThat(text("#present-information-net")).isEqualTo("+1,705");
        assertThat(text("#present-offer-net")).isEqualTo("−700");
        assertThat(bugs).isEmpty();
    }

    @Test
    void theSliderAnswersUntilItIsLocked() {
        present();
        interact(() -> slider().setValue(10));
        settle();
        assertThat(text("#present-offer-net")).isEqualTo("+4,300");

        type(KeyCode.L);

        assertThat(slider().isDisabled()).isTrue();
        type(KeyCode.L);
        assertThat(slider().isDisabled()).isFalse();
    }

    @Test
    void aWholeDragIsOneStepBack() {
        present();
        for (int depth = 19; depth >= 10; depth--) {
            int now = depth;
            interact(() -> slider().setValue(now));
        }
        settle();

        interact(() -> workspace.edits().undo());
        settle();

        assertThat(text("#present-offer-net")).isEqualTo("−700");
        assertThat(slider().getValue()).isEqualTo(20);
    }

    @Test
    void aClickerTurnsThePages() {
        present();

        type(KeyCode.PAGE_DOWN);
        settle();
        assertThat(room.chosen().get()).isEqualTo(1);
        assertThat(text("#present-offer-net")).isEqualTo("+4,300");

        type(KeyCode.PAGE_DOWN);
        type(KeyCode.PAGE_UP);
        settle();
        assertThat(room.chosen().get()).isZero();
    }

    @Test
    void anEmptyCanvasSaysWhatToDo() {
        settle();

        assertThat(text("#present-sentence")).contains("No offer is on the canvas yet");
    }

    private void present() {
        Scenario wine = FridayWine.scenario();
        Offer twenty = wine.offers().getFirst();
        Offer ten = twenty.withName("Wine, 10 % off").withMechanic(new Mechanic.Discount(0.10));
        Assumption letter = new Assumption(0.0045, 0.0025, "Hillstrom 2008", null, null);
        interact(() -> {
            room.perform(
                    () -> ScenarioEdit.of(Text.of("offers.edit.begin", "wine"), wine.withOffers(List.of(twenty, ten))));
            room.sayInformation(new Uplift.Stated(UpliftKind.POINTS, UpliftLevel.CATEGORY, letter));
            room.choose(0);
        });
        settle();
    }

    private Slider slider() {
        return (Slider) lookup("#present-depth").query();
    }

    private String text(String id) {
        return ((Label) lookup(id).query()).getText();
    }
}
