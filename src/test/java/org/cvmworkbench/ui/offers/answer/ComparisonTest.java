package org.cvmworkbench.ui.offers.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import javafx.scene.control.Label;
import org.cvmworkbench.analysis.examples.FridayWine;
import org.cvmworkbench.language.scenario.ScenarioPrinting;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.model.scenario.Mechanic;
import org.cvmworkbench.model.scenario.Scenario;
import org.cvmworkbench.support.WindowTest;
import org.cvmworkbench.ui.kit.Look;
import org.cvmworkbench.ui.kit.Page;
import org.cvmworkbench.ui.kit.Room;
import org.cvmworkbench.ui.kit.Screen;
import org.cvmworkbench.ui.offers.design.OffersViewModel;
import org.cvmworkbench.workspace.offers.ScenarioEdit;
import org.junit.jupiter.api.Test;

/// Two scenarios side by side, one of them saved in the base.
class ComparisonTest extends WindowTest {
    private OffersViewModel room;

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
                return new Page(look) {
                    {
                        AnswerWords words = new AnswerWords(look, "");
                        setCenter(new AnswerColumn(new AnswerActs(room, look), words, following));
                        following.until(room.enter(look.texts()));
                    }
                };
            }
        };
    }

    @Test
    void aSavedScenarioStandsBesideTheOneOnTheCanvas() {
        settle();
        Scenario wine = FridayWine.scenario();
        Scenario points = wine.withOffers(
                        List.of(wine.offers().getFirst().withMechanic(new Mechanic.Points(0.20, OptionalInt.empty()))))
                .withName("Points");
        interact(() -> workspace.changes().saveScenario("Points", ScenarioPrinting.print(points)));
        settle();
        interact(() -> {
            room.perform(() -> ScenarioEdit.of(Text.of("offers.edit.begin", "wine"), wine));
            room.choose(0);
            room.shelf().compareWith("Points");
        });
        settle();

        assertThat(text("#compare-now-net")).isEqualTo("−700");
        assertThat(text("#compare-other-net")).isEqualTo("+5,100");

        clickOn("#compare-away");
        settle();

        assertThat(lookup("#comparison").tryQuery()).isEmpty();
        assertThat(text("#answer-net")).isEqualTo("−700");
        assertThat(bugs).isEmpty();
    }

    private String text(String id) {
        return ((Label) lookup(id).query()).getText();
    }
}
