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
import org.cvmworkbench.language.scenario.ScenarioReading;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.model.scenario.Audience;
import org.cvmworkbench.workspace.Notice;
import org.junit.jupiter.api.Test;

/// Below the what-if table: customers beside money, who takes the offer, the customers behind a bar, and who gets what.
class CloserLookTest extends OffersWindowTest {
    private static final String PLAN = """
            {"version": 1, "name": "Plan", "seed": 1, "offers": [
             {"name": "Cheese", "lever": "basket", "audience": {"rule": "frequency >= 1"},
              "mechanic": {"type": "discount", "depth": 0.2}, "scope": {"categories": ["Cheese"]}, "channel": "email",
              "start": "2026-12-01", "days": 14, "controlShare": 0.1},
             {"name": "Message", "lever": "frequency", "audience": {"rule": "frequency >= 1"},
              "mechanic": {"type": "information"}, "scope": {}, "channel": "email", "start": "2026-12-21", "days": 14,
              "controlShare": 0.1}],
             "assumptions": {"uplift": {"model": "base"}, "contactCost": {"value": 0.2}}}""";

    @Test
    void tellsWhoTakesItAndWhatCustomersHaveOfIt() throws Exception {
        open();
        assertThat(texts("#customers-side")).contains("For customers", "For the money", "Would buy anyway");
        assertThat(texts("#closer-rows")).contains("Active", "Slipping", "Churned");

        ToggleButton bySupplier = lookup("#closer-supplier").query();
        interact(bySupplier::fire);
        settle();
        assertThat(texts("#closer-rows")).contains("Supplier", "Sales at cost").hasSizeGreaterThan(8);
        assertThat(bugs).isEmpty();
    }

    @Test
    void aBarOpensToItsCustomersAndOneOfThemToHisCardByKeys() throws Exception {
        open();
        focus("#waterfall-card .explained");
        type(KeyCode.ENTER);
        settle();
        focus("#explain-behind");
        type(KeyCode.SPACE);
        settle();

        assertThat(texts("#behind")).anyMatch(text -> text.startsWith("50 of "));
        Node first = lookup("#behind-rows .what-if-row").query();
        interact(first::requestFocus);
        type(KeyCode.ENTER);
        settle();
        assertThat(workspace.customer().get()).isPresent();
        assertThat(bugs).isEmpty();
    }

    @Test
    void aBudgetIsSharedOutAndThoseChosenBecomeTheAudiences() throws Exception {
        open();
        write("#budget-money", "30");
        assertThat(texts("#budget-answer"))
                .anyMatch(text -> text.startsWith("The next unit of money would bring"))
                .anyMatch(text -> text.contains("may not be written to"));

        focus("#budget-take");
        type(KeyCode.SPACE);
        settle();
        assertThat(ScenarioReading.read(saved("taken.json")).offers())
                .anyMatch(offer -> offer.audience().equals(new Audience.Segment("Message: chosen")));
        assertThat(bugs).isEmpty();
    }

    @Test
    void theSendingListHasItsControlGroupWhichIsKept() throws Exception {
        open();
        Path list = folder.resolve("send.csv");
        chosen.add(list);
        act("offers.action.send");

        List<String> rows = Files.readAllLines(list);
        long held = rows.stream().filter(row -> row.contains("control")).count() - 1;
        int listed = rows.size() - 1;
        assertThat(held).isBetween(listed / 10 - 1L, listed / 10 + 1L);
        assertThat(workspace.study().get().orElseThrow().base().segments()).containsKey("Cheese: control");
        assertThat(bugs).isEmpty();
    }

    @Test
    void aBudgetThatIsNoNumberIsRefusedAndNothingIsDecided() throws Exception {
        open();
        write("#budget-money", "much");
        assertThat(workspace.notices().shown()).extracting(Notice::tone).contains(Notice.Tone.WARNING);
        assertThat(texts("#budget-answer")).isEmpty();
        assertThat(workspace.edits().toUndo().get().map(Text::key)).isNotEqualTo(Optional.of("edit.save-segment"));
    }

    /// The base does not have what one of them is about.
    @Test
    void anOfferOfUnknownGoodsDoesNotTakeTheOthersWithIt() throws Exception {
        open(PLAN.replace("\"Cheese\"]", "\"Caviar\"]"));
        focus("#offer-card-1");
        type(KeyCode.ENTER);
        settle();
        assertThat(lookup("#answer-net").tryQuery()).isPresent();
        assertThat(lookup("#what-if-1").query().getAccessibleText()).contains("Caviar");
        assertThat(bugs).isEmpty();
    }

    private void open() throws Exception {
        open(PLAN);
    }

    private void open(String plan) throws Exception {
        settle();
        chosen.add(Files.writeString(folder.resolve("plan.json"), plan));
        act("offers.action.open");
        ready();
        focus("#offer-card-0");
        type(KeyCode.ENTER);
        settle();
    }

    private List<String> texts(String node) {
        return lookup(node).query().lookupAll(".label").stream()
                .map(label -> ((Label) label).getText())
                .toList();
    }
}
