package org.cvmworkbench.ui.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.cvmworkbench.analysis.customers.CardReceipt;
import org.cvmworkbench.analysis.suggestion.NextOffers;
import org.cvmworkbench.analysis.suggestion.NextStep;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.model.Progress;
import org.cvmworkbench.support.WindowTest;
import org.cvmworkbench.ui.kit.Screen;
import org.cvmworkbench.workspace.Selection;
import org.cvmworkbench.workspace.Study;
import org.junit.jupiter.api.Test;

class CardPaneTest extends WindowTest {
    @Override
    protected Screen screen() {
        return new CardScreen(workspace);
    }

    @Test
    void aChosenCustomerIsShownWithReceiptsAndLines() {
        settle();
        String key = frequent();
        open(key);
        assertThat(lookup(".figure").<Labeled>query().getText()).isEqualTo(key);
        TableView<CardReceipt> receipts = lookup("#card-receipts").query();
        assertThat(receipts.getItems()).hasSizeGreaterThan(2);
        interact(() -> receipts.getSelectionModel().select(1));
        TableView<?> lines = lookup("#card-lines").query();
        assertThat(lines.getItems()).hasSize(receipts.getItems().get(1).lines());
        assertThat(lookup("#card-timeline").query().getAccessibleText()).contains("Money on");
        assertThat(lookup("#card-next .label").queryAllAs(Labeled.class))
                .anyMatch(label -> label.getText().contains("rhythm"));
        assertThat(advice()).contains("Likes", "until it is tried");
    }

    @Test
    void whoHasNoConsentIsToBeLeftAlone() {
        settle();
        Study study = workspace.study().get().orElseThrow();
        NextOffers next = study.next().of(Progress.NONE);
        int customer = 0;
        while (next.step()[customer] != NextStep.UNREACHABLE) customer++;
        open(study.snapshot().customers().key(customer));
        assertThat(advice()).contains("Leave alone", "no consent");
        assertThat(study.next().of(Progress.NONE)).isSameAs(next);
    }

    @Test
    void whatTheRuleAsksInVainIsCalledUnknown() {
        settle();
        Study study = workspace.study().get().orElseThrow();
        Selection selection = new Selection("attribute(\"shoes\") = 42", CustomerSet.all(study.customers()));
        interact(() -> workspace.selection().set(Optional.of(selection)));
        open(frequent());
        assertThat(lookup("#card-rule .strong").<Labeled>query().getText()).isEqualTo("unknown");
    }

    private String advice() {
        return lookup("#card-offer .label").queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .collect(Collectors.joining(" "));
    }

    @Test
    void escapeClosesItAndGoesBackToWhereOneWas() {
        settle();
        interact(() -> lookup("#before").query().requestFocus());
        open(frequent());
        assertThat(lookup("#card-close").query().isFocused()).isTrue();
        push(KeyCode.ESCAPE);
        settle();
        assertThat(workspace.customer().get()).isEmpty();
        assertThat(lookup("#customer-card").query().isVisible()).isFalse();
        assertThat(lookup("#before").query().isFocused()).isTrue();
    }

    @Test
    void whoIsNotInTheBaseOpensNothing() {
        settle();
        open("nobody");
        assertThat(workspace.customer().get()).isEmpty();
        assertThat(lookup("#customer-card").query().isVisible()).isFalse();
        assertThat(bugs).isEmpty();
    }

    @Test
    void erasingSaysWhatGoesAndAsks() {
        settle();
        String key = frequent();
        int before = workspace.study().get().orElseThrow().customers();
        open(key);
        click("#card-erase");
        assertThat(lookup("#card-erase-what").<Labeled>query().getText()).contains("cannot be undone");
        click("#card-erase-keep");
        assertThat(lookup("#card-erase-what").tryQuery()).isEmpty();
        click("#card-erase");
        click("#card-erase-sure");
        assertThat(workspace.customer().get()).isEmpty();
        assertThat(workspace.study().get().orElseThrow().customers()).isEqualTo(before - 1);
        assertThat(workspace.edits().toUndo().get()).isEmpty();
        assertThat(bugs).isEmpty();
    }

    private void click(String id) {
        interact(() -> lookup(id).<Button>query().fire());
        settle();
    }

    private void open(String key) {
        interact(() -> workspace.customer().set(Optional.of(key)));
        settle();
    }

    /// Somebody with at least three visits.
    private String frequent() {
        var dimensions = workspace.study().get().orElseThrow().dimensions();
        int customer = 0;
        while (dimensions.profile().frequency()[customer] < 3) customer++;
        return dimensions.snapshot().customers().key(customer);
    }
}
