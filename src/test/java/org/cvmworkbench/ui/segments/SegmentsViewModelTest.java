package org.cvmworkbench.ui.segments;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cvmworkbench.analysis.explore.Figures;
import org.cvmworkbench.analysis.rfm.CutPoints;
import org.cvmworkbench.analysis.rfm.RfCuts;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.intake.ImportRequest;
import org.cvmworkbench.language.CustomerWord;
import org.cvmworkbench.language.Term;
import org.cvmworkbench.model.Progress;
import org.cvmworkbench.model.Texts;
import org.cvmworkbench.model.WorkbenchException;
import org.cvmworkbench.ui.kit.Look;
import org.cvmworkbench.workspace.Importing;
import org.cvmworkbench.workspace.Selection;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SegmentsViewModelTest extends RoomTest {
    @BeforeEach
    void enter() {
        viewModel.enter();
    }

    private Selection selection() {
        return workspace.selection().get().orElseThrow();
    }

    @Test
    void withoutABaseThereIsNothing() {
        viewModel.rule().write("recency <= 30", "g");
        assertThat(viewModel.exploration().get()).isEmpty();
        assertThat(workspace.selection().get()).isEmpty();
        assertThat(bugs).isEmpty();
    }

    @Test
    void atFirstEverybodyIsSelected() throws Exception {
        openDemo();
        assertThat(figures().customers()).isEqualTo(CUSTOMERS);
        assertThat(selection().isEverybody()).isTrue();
    }

    @Test
    void theRuleSelectsForAllRooms() throws Exception {
        openDemo();
        viewModel.rule().write("frequency >= 3 and group = active", "g");
        assertThat(figures().customers()).isBetween(1, CUSTOMERS - 1);
        assertThat(selection().customers().count()).isEqualTo(figures().customers());
        assertThat(selection().rule()).isEqualTo("frequency >= 3 and group = active");
    }

    @Test
    void aBrushWritesTheRuleAndTheRuleMovesTheBrush() throws Exception {
        openDemo();
        Exploration everybody = viewModel.exploration().get().orElseThrow();
        viewModel
                .rule()
                .brush(
                        everybody.facets().frequency(),
                        2,
                        everybody.facets().frequency().bins(),
                        "g");
        assertThat(viewModel.rule().text().get()).isEqualTo("frequency >= 3");
        viewModel.rule().write("frequency >= 5", "g");
        assertThat(viewModel.rule().blocks().get().about(Term.of(CustomerWord.FREQUENCY)))
                .isPresent();
    }

    @Test
    void whileABrushIsHeldNumbersFollowAndOtherRoomsWait() throws Exception {
        openDemo();
        var frequency = viewModel.exploration().get().orElseThrow().facets().frequency();
        viewModel.hold();
        viewModel.rule().brush(frequency, 3, frequency.bins(), "g");
        assertThat(figures().customers()).isLessThan(CUSTOMERS);
        assertThat(selection().isEverybody()).isTrue();
        assertThat(viewModel.settled().get().orElseThrow().isEverybody()).isTrue();
        viewModel.release();
        assertThat(selection().rule()).isEqualTo("frequency >= 4");
    }

    @Test
    void aGrabbedHistogramFollowsTheBrushWithTheSameNumbers() throws Exception {
        openDemo();
        var facets = viewModel.exploration().get().orElseThrow().facets();
        viewModel.rule().write("recency <= 200", "g");
        viewModel.rule().brush(facets.frequency(), 3, facets.frequency().bins(), "h");
        Figures counted = figures();
        viewModel.rule().clear(facets.frequency().term());
        viewModel.grab(facets.frequency());
        viewModel.hold();
        viewModel.rule().brush(facets.frequency(), 1, facets.frequency().bins(), "i");
        viewModel.rule().brush(facets.frequency(), 3, facets.frequency().bins(), "i");
        assertThat(figures()).isEqualTo(counted);
        assertThat(selection().rule()).isEqualTo("recency <= 200");
        viewModel.release();
        assertThat(figures()).isEqualTo(counted);
        assertThat(selection().rule()).isEqualTo("recency <= 200 and frequency >= 4");
        assertThat(selection().customers().count()).isEqualTo(counted.customers());
    }

    @Test
    void aDragIsOneStepBack() throws Exception {
        openDemo();
        var recency = viewModel.exploration().get().orElseThrow().facets().recency();
        for (int bin = 2; bin < 9; bin++) viewModel.rule().brush(recency, 1, bin, "drag-1");
        viewModel.rule().brush(recency, 1, 5, "drag-2");
        workspace.edits().undo();
        assertThat(viewModel.rule().text().get()).contains("recency <=");
        workspace.edits().undo();
        assertThat(viewModel.rule().text().get()).isEmpty();
    }

    @Test
    void undoneToTheStartItIsAsItWas() throws Exception {
        openDemo();
        Exploration start = viewModel.exploration().get().orElseThrow();
        viewModel.rule().cells(Set.of(55, 54));
        viewModel.rule().toggle(Term.of(CustomerWord.GROUP), "active");
        viewModel
                .rule()
                .toggle(
                        Term.of(CustomerWord.CATEGORY),
                        start.facets().categories().names().getFirst());
        viewModel.rule().write("frequency >= 2", "w");
        viewModel.rule().removeLast();
        while (workspace.edits().toUndo().get().isPresent()) workspace.edits().undo();
        assertThat(viewModel.rule().text().get()).isEmpty();
        assertThat(figures()).isEqualTo(start.selected().figures());
        assertThat(selection().isEverybody()).isTrue();
    }

    @Test
    void togglingTwiceIsNothing() throws Exception {
        openDemo();
        Term store = Term.of(CustomerWord.STORE);
        List<String> stores =
                viewModel.exploration().get().orElseThrow().facets().stores().names();
        viewModel.rule().toggle(store, stores.get(0));
        viewModel.rule().toggle(store, stores.get(1));
        assertThat(viewModel.rule().text().get())
                .isEqualTo("store in (\"%s\", \"%s\")".formatted(stores.get(0), stores.get(1)));
        viewModel.rule().toggle(store, stores.get(0));
        viewModel.rule().toggle(store, stores.get(1));
        assertThat(viewModel.rule().text().get()).isEmpty();
    }

    @Test
    void aWrongRuleSaysWhereAndKeepsTheCounts() throws Exception {
        openDemo();
        viewModel.rule().write("frequency >= 3", "g");
        Figures before = figures();
        viewModel.rule().write("frequency >= 3 and recencey", "g");
        assertThat(viewModel.rule().problem().get()).hasValueSatisfying(problem -> {
            assertThat(problem.column()).isEqualTo(20);
            assertThat(problem.suggestion()).hasValue("recency");
        });
        assertThat(figures()).isEqualTo(before);
        assertThat(selection().rule()).isEqualTo("frequency >= 3");
        viewModel.rule().write("frequency >= 3", "g");
        assertThat(viewModel.rule().problem().get()).isEmpty();
    }

    @Test
    void conditionsThatExcludeEachOtherFindNobody() throws Exception {
        openDemo();
        viewModel.rule().write("frequency > 5 and frequency < 3", "g");
        assertThat(figures().customers()).isZero();
        assertThat(bugs).isEmpty();
    }

    @Test
    void aSegmentIsKeptWithItsCountAndComesBackByUndo() throws Exception {
        openDemo();
        viewModel.rule().write("frequency >= 3", "g");
        viewModel.save("Regulars");
        KeptSegment kept = viewModel.saved().get().getFirst();
        assertThat(kept.name()).isEqualTo("Regulars");
        assertThat(kept.customers()).hasValue(figures().customers());
        viewModel.delete(kept);
        assertThat(viewModel.saved().get()).isEmpty();
        workspace.edits().undo();
        assertThat(viewModel.saved().get()).extracting(KeptSegment::name).containsExactly("Regulars");
    }

    @Test
    void whoWasFrozenIsToldFromWhoIsThereNow() throws Exception {
        openDemo();
        viewModel.rule().write("frequency >= 3", "g");
        viewModel.save("Regulars");
        viewModel.freeze(viewModel.saved().get().getFirst());
        int before = figures().customers();
        viewModel.rule().write("frequency >= 4", "g");
        viewModel.save("Regulars");
        int after = figures().customers();
        viewModel.rule().write("frozen(\"Regulars\")", "g");
        assertThat(figures().customers()).isEqualTo(before);
        viewModel.rule().write("frozen(\"Regulars\") and not segment(\"Regulars\")", "g");
        assertThat(figures().customers()).isEqualTo(before - after);
        workspace.edits().undo();
        workspace.edits().undo();
        viewModel.restore(workspace.study().get().orElseThrow().base().saved().version("Regulars", 1));
        assertThat(viewModel.saved().get().getFirst().rule()).isEqualTo("frequency >= 3");
        assertThat(bugs).isEmpty();
    }

    @Test
    void aSegmentThatIsNotSavedHasItsPlaceInTheText() throws Exception {
        openDemo();
        viewModel.rule().write("segment(\"Nobody\")", "g");
        assertThat(viewModel.rule().problem().get().orElseThrow().column()).isEqualTo(9);
        viewModel.rule().write("recency <= 30", "g");
        viewModel.save("Recent");
        viewModel.rule().write("segment(\"Recent\")", "g");
        assertThat(viewModel.rule().problem().get()).isEmpty();
        viewModel.save("Recent");
        assertThat(viewModel.saved().get().getFirst().rule()).isEqualTo("recency <= 30");
        assertThat(notices.shown()).isNotEmpty();
        viewModel
                .completing()
                .at(
                        "segment(",
                        8,
                        completion -> assertThat(completion.candidates()).containsExactly("\"Recent\""));
        viewModel
                .completing()
                .at(
                        "category(",
                        9,
                        completion -> assertThat(completion.candidates()).contains("\"Wine\""));
        assertThat(bugs).isEmpty();
    }

    @Test
    void usingASavedSegmentTakesItsRule() throws Exception {
        openDemo();
        viewModel.rule().write("group = rare", "g");
        viewModel.save("Rare");
        viewModel.rule().write("", "g");
        viewModel.rule().use(viewModel.saved().get().getFirst());
        assertThat(viewModel.rule().text().get()).isEqualTo("group = rare");
    }

    @Test
    void whatAnotherRoomChoseIsTakenOver() throws Exception {
        openDemo();
        workspace.selection().set(Optional.of(new Selection("frequency = 1", CustomerSet.all(CUSTOMERS))));
        assertThat(viewModel.rule().text().get()).isEqualTo("frequency = 1");
        assertThat(selection().customers().count()).isEqualTo(figures().customers());
        assertThat(workspace.edits().toUndo().get()).isEmpty();
    }

    @Test
    void aBaseWithoutReceiptsHasCustomersThatNeverCame() throws Exception {
        Path file = Files.writeString(folder.resolve("customers.csv"), "customer_id,city\n1,Oslo\n2,Bergen\n");
        Path base = folder.resolve("silent.mv.db");
        Importing.into(base, List.of(ImportRequest.of(file)), Optional.empty(), Progress.NONE);
        workspace.open(base);
        assertThat(bugs).isEmpty();
        assertThat(figures().customers()).isEqualTo(2);
        assertThat(figures().recency()).isNaN();
        viewModel.rule().write("recency <= 30", "g");
        assertThat(figures().customers()).isZero();
        assertThat(viewModel
                        .exploration()
                        .get()
                        .orElseThrow()
                        .facets()
                        .recency()
                        .bins())
                .isEqualTo(1);
    }

    /// 60 of 100 bought once, the others up to five times, all on different days.
    private void openTies() throws IOException, WorkbenchException {
        StringBuilder lines = new StringBuilder("customer_id,date,receipt_id,amount\n");
        for (int customer = 0; customer < 100; customer++) {
            int visits = customer < 60 ? 1 : 2 + customer % 4;
            for (int visit = 0; visit < visits; visit++) {
                LocalDate day = LocalDate.of(2026, 1, 1).plusDays(customer + 100L * visit);
                lines.append("%d,%s,%d-%d,10%n".formatted(customer, day, customer, visit));
            }
        }
        Path file = Files.writeString(folder.resolve("receipts.csv"), lines);
        Path base = folder.resolve("ties.mv.db");
        Importing.into(base, List.of(ImportRequest.of(file)), Optional.empty(), Progress.NONE);
        workspace.open(base);
    }

    @Test
    void whereSixtyOfAHundredBoughtOnceNoEmptyFifthIsShown() throws Exception {
        openTies();
        GridShown shown = GridShown.of(viewModel.exploration().get().orElseThrow(), viewModel.cuts());
        assertThat(shown.columns()).containsExactly(1, 4, 5);
        int customers = 0;
        for (int row : shown.rows()) {
            for (int column : shown.columns()) customers += shown.all().customers()[row - 1][column - 1];
        }
        assertThat(customers).isEqualTo(100);
        var names = shown.names(new Look(Texts.english(), false, false));
        assertThat(names.columns().getFirst().name()).isEqualTo("≤ 1");
        assertThat(names.columns().getFirst().said()).contains("60 customers").contains("3 fifths");
        assertThat(names.columns().get(1).said()).doesNotContain("fifths");
    }

    @Test
    void ownCutsCountTheSameCustomersAndAreUndone() throws Exception {
        openTies();
        RfCuts own = new RfCuts(CutPoints.after(100, 200), CutPoints.after(2));
        viewModel.cuts().cut(own, "g");
        GridShown shown = GridShown.of(viewModel.exploration().get().orElseThrow(), viewModel.cuts());
        assertThat(shown.own()).isTrue();
        assertThat(shown.columns()).containsExactly(1, 5);
        viewModel.rule().region(own.rule(Set.of(55)));
        assertThat(figures().customers()).isEqualTo(shown.all().customers()[4][4]);
        workspace.edits().undo();
        workspace.edits().undo();
        assertThat(viewModel.cuts().own().get()).isEmpty();
        assertThat(bugs).isEmpty();
    }

    @Test
    void aRegionTakesThePlaceOfTheOneBefore() throws Exception {
        openTies();
        RfCuts own = new RfCuts(CutPoints.after(100, 200), CutPoints.after(2));
        viewModel.rule().write("money >= 10 and recency <= 50", "g");
        viewModel.rule().region(own.rule(Set.of(55, 11)));
        assertThat(viewModel.rule().text().get())
                .isEqualTo("money >= 10 and (recency <= 100 and frequency >= 3 or recency >= 201 and frequency <= 2)");
        viewModel.rule().region(own.rule(Set.of(55)));
        assertThat(viewModel.rule().text().get()).isEqualTo("money >= 10 and recency <= 100 and frequency >= 3");
        viewModel.rule().region(null);
        assertThat(viewModel.rule().text().get()).isEqualTo("money >= 10");
    }
}
