package org.cvmworkbench.ui.offers.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import org.cvmworkbench.analysis.suggestion.SuggestionKind;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.model.Texts;
import org.cvmworkbench.model.scenario.Audience;
import org.cvmworkbench.model.scenario.Mechanic;
import org.cvmworkbench.model.scenario.Offer;
import org.cvmworkbench.support.DemoBases;
import org.cvmworkbench.support.ViewModelTest;
import org.cvmworkbench.workspace.offers.DropTarget;
import org.cvmworkbench.workspace.offers.MechanicFit;
import org.cvmworkbench.workspace.offers.PaletteItem;
import org.cvmworkbench.workspace.offers.Suggested;
import org.junit.jupiter.api.Test;

class SuggestingTest extends ViewModelTest {
    private static final int CUSTOMERS = 2_000;

    @Test
    void nothingIsLookedForUntilSomebodyWantsToSeeIt() throws Exception {
        OffersViewModel room = room();
        assertThat(room.suggesting().findings().get().inReceipts().found()).isEmpty();
        room.suggesting().want(true);
        for (SuggestionKind kind : List.of(SuggestionKind.SET, SuggestionKind.COMBO, SuggestionKind.AUDIENCE))
            assertThat(found(room, kind)).as(kind.name()).isNotEmpty();
        assertThat(bugs).isEmpty();
    }

    @Test
    void oneThatIsAddedIsOneActAndIsSuggestedNoMoreUntilThatIsUndone() throws Exception {
        OffersViewModel room = room();
        room.suggesting().want(true);
        List<Suggested> before = found(room, SuggestionKind.SET);
        room.suggesting().add(before.getFirst());
        Offer offer = room.chosenOffer().orElseThrow();
        assertThat(offer.mechanic()).isInstanceOf(Mechanic.MultiOffer.class);
        assertThat(offer.start()).isEqualTo(asOf().plusDays(1));
        assertThat(room.asked().getValue()).isTrue();
        assertThat(found(room, SuggestionKind.SET)).isEqualTo(before.subList(1, before.size()));
        assertThat(workspace.edits().toUndo().get().map(Text::key)).contains("offers.edit.add");
        workspace.edits().undo();
        assertThat(room.scenario().get().offers()).isEmpty();
        assertThat(found(room, SuggestionKind.SET)).isEqualTo(before);
    }

    /// What is suggested is not warned of as soon as it is on the weeks.
    @Test
    void everyOneFitsItsOwnMechanic() throws Exception {
        OffersViewModel room = room();
        room.suggesting().want(true);
        for (SuggestionKind kind : SuggestionKind.values()) {
            for (Suggested one : found(room, kind)) {
                room.suggesting().add(one);
                Offer offer = room.chosenOffer().orElseThrow();
                assertThat(MechanicFit.misfit(offer, room.overlaps().get().mix(offer.audience())))
                        .as(offer.name())
                        .isEmpty();
                assertThat(room.overlaps().get().count(offer.audience()).orElseThrow())
                        .as(offer.name())
                        .isPositive();
                workspace.edits().undo();
            }
        }
        assertThat(bugs).isEmpty();
    }

    @Test
    void whoHasAFittingOfferIsAnOpenAudienceNoMore() throws Exception {
        OffersViewModel room = room();
        room.suggesting().want(true);
        Suggested churned = found(room, SuggestionKind.AUDIENCE).stream()
                .filter(one -> one.suggestion().audience().equals(new Audience.Rule("group = churned")))
                .findFirst()
                .orElseThrow();
        room.suggesting().add(churned);
        assertThat(found(room, SuggestionKind.AUDIENCE)).isNotEmpty().doesNotContain(churned);
        room.switchChosen();
        assertThat(found(room, SuggestionKind.AUDIENCE)).contains(churned);
    }

    @Test
    void anAudienceThatIsNotThereAnyMoreIsSaidAndTheOthersStay() throws Exception {
        OffersViewModel room = room();
        room.carrying().lift(new PaletteItem.ByMechanic(new Mechanic.Information()));
        room.carrying().over(new DropTarget.FreeDay(asOf().plusDays(1)));
        room.carrying().drop();
        room.perform(() -> room.offers().audience(0, new Audience.Segment("gone")));
        room.suggesting().want(true);
        Findings findings = room.suggesting().findings().get();
        assertThat(findings.audiences().refusal())
                .hasValueSatisfying(
                        why -> assertThat(Texts.english().say(why.text())).contains("gone"));
        assertThat(findings.of(SuggestionKind.SET)).isNotEmpty();
        room.removeChosen();
        assertThat(found(room, SuggestionKind.AUDIENCE)).isNotEmpty();
    }

    @Test
    void anotherBaseIsAnotherSearch() throws Exception {
        OffersViewModel room = room();
        room.suggesting().want(true);
        Findings first = room.suggesting().findings().get();
        workspace.open(DemoBases.copyInto(Files.createDirectory(folder.resolve("other")), CUSTOMERS));
        Findings second = room.suggesting().findings().get();
        assertThat(second.inReceipts().found())
                .isPresent()
                .isEqualTo(first.inReceipts().found())
                .isNotSameAs(first.inReceipts().found());
    }

    @Test
    void aBaseOfSingleItemsHasNoSets() throws Exception {
        openFile("customer,date,amount,receipt,product\na,2026-01-01,10,1,x\nb,2026-01-05,20,2,y\n");
        OffersViewModel room = new OffersViewModel(workspace);
        room.enter(Texts.english());
        room.suggesting().want(true);
        assertThat(room.suggesting().findings().get().inReceipts().found()).isPresent();
        assertThat(found(room, SuggestionKind.SET)).isEmpty();
        assertThat(bugs).isEmpty();
    }

    @Test
    void anotherLanguageCallsProductsOtherwise() throws Exception {
        OffersViewModel room = room();
        room.suggesting().want(true);
        Text english = found(room, SuggestionKind.COMBO).getFirst().suggestion().reason();
        room.enter(Texts.russian());
        Text russian = found(room, SuggestionKind.COMBO).getFirst().suggestion().reason();
        assertThat(russian.arguments().getFirst())
                .isNotEqualTo(english.arguments().getFirst());
        assertThat(russian.arguments().get(2)).isEqualTo(english.arguments().get(2));
    }

    @Test
    void whatWasStoppedBeforeItFoundAnythingIsLookedForAgain() throws Exception {
        OffersViewModel room = room();
        room.suggesting().want(true);
        room.suggesting().stop();
        assertThat(found(room, SuggestionKind.SET)).isNotEmpty();
        room.suggesting().want(false);
        room.suggesting().want(true);
        assertThat(found(room, SuggestionKind.SET)).isNotEmpty();
        assertThat(room.suggesting().findings().get().inReceipts().running()).isFalse();
    }

    private OffersViewModel room() throws Exception {
        openDemo();
        OffersViewModel room = new OffersViewModel(workspace);
        room.enter(Texts.english());
        return room;
    }

    private LocalDate asOf() {
        return study().asOf().orElseThrow();
    }

    private static List<Suggested> found(OffersViewModel room, SuggestionKind kind) {
        return room.suggesting().findings().get().of(kind);
    }
}
