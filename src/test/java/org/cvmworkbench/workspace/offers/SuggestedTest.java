package org.cvmworkbench.workspace.offers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.cvmworkbench.analysis.suggestion.Suggestion;
import org.cvmworkbench.analysis.suggestion.SuggestionKind;
import org.cvmworkbench.model.ItemKind;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.model.Texts;
import org.cvmworkbench.model.scenario.Audience;
import org.cvmworkbench.model.scenario.Control;
import org.cvmworkbench.model.scenario.Lever;
import org.cvmworkbench.model.scenario.Mechanic;
import org.cvmworkbench.model.scenario.Offer;
import org.cvmworkbench.model.scenario.Scenario;
import org.cvmworkbench.model.scenario.Scope;
import org.cvmworkbench.workspace.offers.DropTarget.Between;
import org.cvmworkbench.workspace.offers.DropTarget.FreeDay;
import org.cvmworkbench.workspace.offers.DropTarget.OfferCard;
import org.junit.jupiter.api.Test;

class SuggestedTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final Audience BUYERS = new Audience.Rule("category(\"Wine\") or category(\"Cheese\")");
    private static final NewOffer FRESH = new NewOffer(Texts.english(), OfferWords.group("active"), Assortment.NONE);

    private final Suggested set = suggested(
            SuggestionKind.SET,
            new Mechanic.MultiOffer(List.of("Wine", "Cheese"), 8.37, 8.37),
            Scope.of(ItemKind.CATEGORY, List.of("Wine", "Cheese")),
            BUYERS);
    private final Suggested slow = suggested(
            SuggestionKind.SLOW_MOVER,
            new Mechanic.Points(0.1, OptionalInt.empty()),
            Scope.of(ItemKind.PRODUCT, List.of("P7")),
            BUYERS);
    private final Suggested audience = suggested(
            SuggestionKind.AUDIENCE, new Mechanic.Information(), Scope.WHOLE_RECEIPT, OfferWords.group("active"));
    private final Scenario empty = OfferDesign.empty("S");

    @Test
    void onADayItBecomesAReadyOfferWhoseUpliftIsNotGuessed() {
        Scenario one = result(empty, set, new FreeDay(DAY));
        Offer offer = one.offers().getFirst();
        assertThat(offer.name()).isEqualTo("Wine + Cheese");
        assertThat(offer.mechanic()).isEqualTo(new Mechanic.MultiOffer(List.of("Wine", "Cheese"), 8.4, 8.4));
        assertThat(offer.scope().categories()).containsExactly("Wine", "Cheese");
        assertThat(offer.audience()).isEqualTo(BUYERS);
        assertThat(offer.lever()).isEqualTo(Lever.BASKET);
        assertThat(offer.channel()).isEqualTo("email");
        assertThat(offer.start()).isEqualTo(DAY);
        assertThat(offer.control()).isEqualTo(Control.of(Control.USUAL));
        assertThat(one.assumptionsOf(offer).uplift()).isNull();
    }

    @Test
    void betweenCardsItHasThatPriorityAndOnACardItIsRefused() {
        Scenario one = result(empty, set, new FreeDay(DAY));
        Scenario two = result(one, slow, new Between(0, DAY.plusDays(20)));
        assertThat(two.offers()).extracting(Offer::name).containsExactly("P7", "Wine + Cheese");
        Drop onCard = new Dropping(one, FRESH).of(slow, new OfferCard(0));
        assertThat(onCard).isInstanceOf(Drop.Refused.class);
        assertThat(Texts.english().say(onCard.sentence())).contains("stands on days");
    }

    @Test
    void whatIsOnTheWeeksIsCoveredWhateverItsRewardAndDays() {
        for (Suggested one : List.of(set, slow, audience)) {
            assertThat(one.isCoveredBy(empty)).isFalse();
            Scenario with = result(empty, one, new FreeDay(DAY));
            assertThat(one.isCoveredBy(with)).isTrue();
            assertThat(one.isCoveredBy(new OfferEdits(with).days(0, 30).result()))
                    .isTrue();
        }
        Scenario both = result(empty, set, new FreeDay(DAY));
        assertThat(slow.isCoveredBy(both)).isFalse();
        Mechanic other = new Mechanic.MultiOffer(List.of("Cheese", "Wine", "Tea"), 1, 1);
        assertThat(set.isCoveredBy(new OfferEdits(both).mechanic(0, other).result()))
                .isFalse();
        Mechanic turned = new Mechanic.MultiOffer(List.of("Cheese", "Wine"), 3, 1);
        assertThat(set.isCoveredBy(new OfferEdits(both).mechanic(0, turned).result()))
                .isTrue();
    }

    @Test
    void anAudienceIsNotSpokenToByAnotherLeverNorByWhatIsSwitchedOff() {
        Scenario with = result(empty, audience, new FreeDay(DAY));
        OfferEdits edits = new OfferEdits(with);
        assertThat(audience.isCoveredBy(edits.lever(0, Lever.RETENTION).result()))
                .isFalse();
        assertThat(audience.isCoveredBy(edits.disabled(0, true).result())).isFalse();
        assertThat(with.offers().getFirst().name()).isEqualTo("Information: Active");
    }

    @Test
    void longThemesAreCalledByTheirFirstItems() {
        Suggested theme = suggested(
                SuggestionKind.THEME,
                new Mechanic.MultiOffer(List.of("A", "B", "C", "D", "E"), 1, 1),
                Scope.WHOLE_RECEIPT,
                BUYERS);
        assertThat(Texts.english().say(theme.name(Assortment.NONE))).isEqualTo("A + B + C + 2 more");
    }

    private static Suggested suggested(SuggestionKind kind, Mechanic mechanic, Scope scope, Audience audience) {
        return new Suggested(
                new Suggestion(kind, Lever.BASKET, mechanic, scope, audience, Text.of("suggestion.slow.alone")));
    }

    private static Scenario result(Scenario scenario, Suggested suggested, DropTarget target) {
        return ((Drop.Accepted) new Dropping(scenario, FRESH).of(suggested, target))
                .edit()
                .result();
    }
}
