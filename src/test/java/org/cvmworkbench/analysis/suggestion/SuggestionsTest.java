package org.cvmworkbench.analysis.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.concurrent.ForkJoinPool;
import org.cvmworkbench.analysis.lifecycle.GroupCutoffs;
import org.cvmworkbench.analysis.rules.Dimensions;
import org.cvmworkbench.analysis.rules.RuleEvaluation;
import org.cvmworkbench.columns.Snapshot;
import org.cvmworkbench.language.SavedRules;
import org.cvmworkbench.model.Progress;
import org.cvmworkbench.model.Texts;
import org.cvmworkbench.model.scenario.Assumptions;
import org.cvmworkbench.model.scenario.Audience;
import org.cvmworkbench.model.scenario.Control;
import org.cvmworkbench.model.scenario.Lever;
import org.cvmworkbench.model.scenario.Mechanic;
import org.cvmworkbench.model.scenario.Offer;
import org.cvmworkbench.model.scenario.Scenario;
import org.cvmworkbench.model.scenario.Scope;
import org.cvmworkbench.support.DemoBases;
import org.cvmworkbench.support.SampleBase;
import org.cvmworkbench.workspace.OpenBase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuggestionsTest {
    private static final Scenario NOTHING = new Scenario("nothing", OptionalLong.empty(), List.of(), Assumptions.NONE);

    @TempDir
    static Path folder;

    private static OpenBase base;
    private static Dimensions dimensions;

    @BeforeAll
    static void open() throws Exception {
        base = OpenBase.read(DemoBases.copyInto(folder, 5000), Progress.NONE);
        dimensions = base.dimensions(Optional.empty());
    }

    @Test
    void everySuggestionCanBeDroppedOnTheCanvas() throws Exception {
        List<Suggestion> all = Suggestions.of(dimensions, base.rules(), NOTHING, Progress.NONE);
        assertThat(all)
                .extracting(Suggestion::kind)
                .contains(SuggestionKind.SET, SuggestionKind.COMBO, SuggestionKind.AUDIENCE);
        for (Suggestion one : all) {
            Scenario with =
                    NOTHING.withOffers(List.of(offer(one.lever(), one.audience(), one.mechanic(), one.scope())));
            assertThat(with.offers()).hasSize(1);
            assertThat(one.audience()).isInstanceOf(Audience.Rule.class);
            String rule = ((Audience.Rule) one.audience()).text();
            assertThat(RuleEvaluation.of(base.rules().read(rule), dimensions).count())
                    .as(rule)
                    .isPositive();
            for (Texts texts : List.of(Texts.english(), Texts.russian())) {
                assertThat(texts.say(one.reason())).doesNotContain("{", "}").hasSizeGreaterThan(40);
            }
        }
    }

    @Test
    void theDemoChainSellsWineWithCheese() throws Exception {
        List<Suggestion> all = Suggestions.of(dimensions, base.rules(), NOTHING, Progress.NONE);
        List<Mechanic> sets = all.stream()
                .filter(one -> one.kind() == SuggestionKind.SET)
                .map(Suggestion::mechanic)
                .toList();
        assertThat(sets)
                .anyMatch(set -> set instanceof Mechanic.MultiOffer(var items, var each, var any)
                        && items.containsAll(List.of("Wine", "Cheese"))
                        && each > 0
                        && any > 0);
        assertThat(all)
                .filteredOn(one -> one.kind() == SuggestionKind.COMBO)
                .allMatch(one -> one.mechanic() instanceof Mechanic.ComboCategory);
    }

    /// An offer to the churned that is to keep them speaks to them; one that is to fill their basket
    /// does not.
    @Test
    void anAudienceWithAFittingOfferIsNotSuggested() throws Exception {
        for (Lever lever : Lever.values()) {
            Offer offer =
                    offer(lever, new Audience.Rule("group = churned"), new Mechanic.Information(), Scope.WHOLE_RECEIPT);
            List<Suggestion> all =
                    Suggestions.of(dimensions, base.rules(), NOTHING.withOffers(List.of(offer)), Progress.NONE);
            boolean open = all.stream()
                    .filter(one -> one.kind() == SuggestionKind.AUDIENCE)
                    .anyMatch(one -> one.audience().equals(new Audience.Rule("group = churned")));
            assertThat(open).as(lever.word()).isEqualTo(lever != Lever.RETENTION);
        }
    }

    @Test
    void savedSegmentsAreAudiencesToo() throws Exception {
        SavedRules saved = new SavedRules(new TreeMap<>(Map.of("cheese", "category(\"Cheese\")")), Map.of());
        Audience segment = new Audience.Segment("cheese");
        List<Suggestion> all = Suggestions.of(dimensions, saved, NOTHING, Progress.NONE);
        Suggestion open = all.stream()
                .filter(one -> one.audience().equals(segment))
                .findFirst()
                .orElseThrow();
        assertThat(Texts.english().say(open.reason())).contains("cheese", "reach 0");
        Offer offer = offer(open.lever(), segment, open.mechanic(), open.scope());
        assertThat(Suggestions.of(dimensions, saved, NOTHING.withOffers(List.of(offer)), Progress.NONE))
                .noneMatch(one -> one.audience().equals(segment));
    }

    @Test
    void aBaseWithoutCategoriesHasSetsOfProducts() throws Exception {
        SampleBase small = new SampleBase();
        for (int i = 0; i < 40; i++) {
            String day = LocalDate.parse("2026-01-01").plusDays(i).toString();
            small.line("c" + i % 7, "r" + i, day, i % 2 == 0 ? "tea" : "salt", 1000, 300);
            if (i % 2 == 0) small.line("c" + i % 7, "r" + i, day, "honey", 1000, 600);
        }
        Snapshot snapshot = small.snapshot();
        Dimensions of = new Dimensions(snapshot, snapshot.asOf(), GroupCutoffs.DEFAULT);
        List<Suggestion> all = Suggestions.of(of, SavedRules.NONE, NOTHING, Progress.NONE);
        Suggestion set = all.stream()
                .filter(one -> one.kind() == SuggestionKind.SET)
                .findFirst()
                .orElseThrow();
        assertThat(set.scope().products()).containsExactlyInAnyOrder("tea", "honey");
        assertThat(Texts.english().say(set.reason())).contains("9.00 of revenue", "costs are not known");
    }

    @Test
    void theNumberOfThreadsChangesNothing() {
        List<List<Suggestion>> found = new ArrayList<>();
        for (int threads : List.of(1, 3)) {
            try (ForkJoinPool pool = new ForkJoinPool(threads)) {
                found.add(pool.submit(() -> Suggestions.of(dimensions, base.rules(), NOTHING, Progress.NONE))
                        .join());
            }
        }
        assertThat(found.getFirst()).isEqualTo(found.getLast());
    }

    private static Offer offer(Lever lever, Audience audience, Mechanic mechanic, Scope scope) {
        return new Offer(
                "suggested",
                lever,
                audience,
                mechanic,
                scope,
                "email",
                LocalDate.parse("2026-12-01"),
                14,
                Control.of(Control.USUAL),
                Assumptions.NONE);
    }
}
