package org.cvmworkbench.ui.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Labeled;
import org.cvmworkbench.analysis.rules.RuleEvaluation;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.columns.Customers;
import org.cvmworkbench.language.Rules;
import org.cvmworkbench.model.Texts;
import org.cvmworkbench.support.WindowTest;
import org.cvmworkbench.ui.kit.Look;
import org.cvmworkbench.ui.kit.Screen;
import org.cvmworkbench.workspace.Selection;
import org.cvmworkbench.workspace.Study;
import org.junit.jupiter.api.Test;

/// In front of a room nobody reads who a customer is, nor touches what is held on them.
class PresentedCardTest extends WindowTest {
    @Override
    protected Screen screen() {
        return new CardScreen(workspace);
    }

    @Override
    protected Look look() {
        return new Look(Texts.english(), false, true);
    }

    @Test
    void nothingOnTheCardTellsWhoItIs() throws Exception {
        settle();
        Study study = workspace.study().get().orElseThrow();
        Customers customers = study.snapshot().customers();
        String last = customers.attribute("last_name").text(0);
        String email = customers.attribute("email").text(0);
        String rule = "attribute(\"last_name\") = \"%s\" and attribute(\"email\") like \"%%%s\"".formatted(last, email);
        CustomerSet found = RuleEvaluation.of(Rules.customers(rule), study.dimensions());
        interact(() -> {
            workspace.selection().set(Optional.of(new Selection(rule, found)));
            workspace.customer().set(Optional.of(customers.key(0)));
        });
        settle();
        List<String> texts = lookup("#customer-card .label").queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .toList();
        assertThat(texts).as("the condition is there").anyMatch(text -> text.startsWith("attribute(\"last_name\")"));
        assertThat(texts)
                .noneMatch(text -> text.contains(last) || text.contains(email) || text.contains(customers.key(0)));
        assertThat(lookup("#card-actions").tryQuery()).isEmpty();
    }
}
