package org.cvmworkbench.ui.offers.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.cvmworkbench.analysis.examples.FridayWine;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.model.scenario.Audience;
import org.cvmworkbench.model.scenario.Control;
import org.cvmworkbench.model.scenario.Mechanic;
import org.cvmworkbench.model.scenario.Offer;
import org.cvmworkbench.model.scenario.Scenario;
import org.cvmworkbench.model.scenario.Uplift;
import org.cvmworkbench.support.WindowTest;
import org.cvmworkbench.ui.kit.Look;
import org.cvmworkbench.ui.kit.Page;
import org.cvmworkbench.ui.kit.Room;
import org.cvmworkbench.ui.kit.Screen;
import org.cvmworkbench.ui.offers.design.OffersViewModel;
import org.cvmworkbench.workspace.offers.ScenarioEdit;
import org.junit.jupiter.api.Test;

/// The answer in a window, without any base.
class AnswerColumnTest extends WindowTest {
    private OffersViewModel room;

    @Override
    protected Optional<Path> base() {
        return Optional.empty();
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
                return new Page(look) {
                    {
                        AnswerActs acts = new AnswerActs(room, look);
                        AnswerWords words = new AnswerWords(look, "€");
                        WhatIfTable whatIf = new WhatIfTable(acts, words);
                        OfferWarnings warnings = new OfferWarnings(acts, words);
                        follow(room.answer(), forecast -> {
                            forecast.ifPresent(whatIf::show);
                            forecast.ifPresent(warnings::show);
                        });
                        setCenter(new HBox(new VBox(warnings, whatIf), new AnswerColumn(acts, words, following)));
                        following.until(room.enter(look.texts()));
                    }
                };
            }
        };
    }

    @Test
    void tellsTheGoldenPlan() {
        design(offer -> offer);

        assertThat(text("#answer-uptake")).isEqualTo("5,000");
        assertThat(text("#answer-net")).isEqualTo("−700");
        assertThat(text("#answer-chance")).startsWith("36.");
        assertThat(text("#answer-break-even")).isEqualTo("needs 2.24 pp");
        assertThat(lookup("#what-if-0").query().getAccessibleText()).contains("Do nothing: 0");
        assertThat(lookup("#assumption-uplift").query().getAccessibleText()).contains("+2.00 ± 0.60 pp", "expert");
        assertThat(bugs).isEmpty();
    }

    @Test
    void whatInformationAddsIsAskedAndThenCompared() {
        design(offer -> offer);

        clickOn("#ask-information");
        clickOn("#suggestion-points");
        clickOn("#form-category");
        clickOn("#form-done");
        settle();

        assertThat(lookup("#what-if-1").query().getAccessibleText()).contains("+1,705");
        interact(() -> workspace.edits().undo());
        settle();
        assertThat(lookup("#ask-information").tryQuery()).isPresent();
    }

    /// Neither kind nor level is chosen beforehand, so a number alone is no answer.
    @Test
    void aNumberWithoutItsMeaningIsNotTaken() {
        design(offer -> offer);

        clickOn("#ask-information");
        interact(() -> lookup("#form-done").queryButton().fire());

        assertThat(lookup("#form-done").tryQuery()).isPresent();
        assertThat(room.information().get()).isEmpty();
        type(KeyCode.ESCAPE);
    }

    @Test
    void aNumberExplainsItselfByKeyboard() {
        design(offer -> offer);
        interact(() -> lookup("#answer-net").query().requestFocus());

        type(KeyCode.ENTER);

        assertThat(lookup("#explanation").query().lookupAll(".label").stream().map(label -> ((Label) label).getText()))
                .contains("+15,000 −9,000 −600 −600 +5,000 −10,000 −500");
    }

    @Test
    void anAssumptionIsChangedByKeyboard() {
        design(offer -> offer);
        interact(() -> lookup("#assumption-baseline").query().requestFocus());

        type(KeyCode.ENTER);
        interact(() -> lookup("#form-value").queryTextInputControl().setText("4"));
        interact(() -> lookup("#form-sd").queryTextInputControl().setText("0"));
        type(KeyCode.ENTER);
        settle();

        assertThat(text("#answer-net")).isEqualTo("−2,700");
    }

    @Test
    void aMissingControlIsHeldOutFromItsWarning() {
        design(offer -> offer.withControl(Control.of(0)));

        clickOn("#hold-out-control");
        settle();

        assertThat(text("#answer-net")).isEqualTo("−630");
        assertThat(text("#answer-detectable")).startsWith("can see from");
    }

    @Test
    void theModelOfABaseThatIsNotThereSaysSoInThePlaceOfTheAnswer() {
        design(offer -> offer.withAssumptions(offer.assumptions().with(new Uplift.Modelled())));

        assertThat(labels(lookup("#answer-refused").query()))
                .anyMatch(text -> text.contains("response model of a base"));
        assertThat(lookup("#answer-net").tryQuery()).isEmpty();
    }

    @Test
    void everyMechanicHasItsAnswer() {
        design(offer -> offer.withMechanic(new Mechanic.Reminder(3)));

        assertThat(text("#answer-net")).isEqualTo("+9,300");
    }

    @Test
    void aRuleWithoutABaseSaysWhatItNeeds() {
        design(offer -> offer.withAudience(new Audience.Rule("group = active")));

        assertThat(labels(lookup("#answer-refused").query())).anyMatch(text -> text.contains("base"));
    }

    /// The assumptions are the same for each depth, and still another of them may be worth most.
    @Test
    void whatToMeasureFirstFollowsTheDepth() {
        List<String> said = new ArrayList<>();
        for (double depth : List.of(0.2, 0.1, 0.02, 0.2)) {
            design(offer -> offer.withMechanic(new Mechanic.Discount(depth)));
            said.add(labels(lookup("#assumptions-card").query()).toString());
        }
        assertThat(said.get(1)).isNotEqualTo(said.get(0));
        assertThat(said.get(2)).isNotEqualTo(said.get(1));
        assertThat(said.get(3)).isEqualTo(said.get(0));
    }

    private void design(UnaryOperator<Offer> how) {
        Scenario wine = FridayWine.scenario();
        List<Offer> offers = wine.offers().stream().map(how).toList();
        interact(() -> {
            room.perform(() -> ScenarioEdit.of(Text.of("offers.edit.begin", "wine"), wine.withOffers(offers)));
            room.choose(0);
        });
        settle();
    }

    private String text(String id) {
        return ((Label) lookup(id).query()).getText();
    }

    private static List<String> labels(Node node) {
        return node.lookupAll(".label").stream()
                .map(label -> ((Label) label).getText())
                .toList();
    }
}
