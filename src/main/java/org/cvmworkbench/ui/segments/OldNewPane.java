package org.cvmworkbench.ui.segments;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.cvmworkbench.analysis.oldnew.Claim;
import org.cvmworkbench.analysis.oldnew.OldNew;
import org.cvmworkbench.analysis.oldnew.Verdict;
import org.cvmworkbench.ui.kit.Controls;
import org.cvmworkbench.ui.kit.Following;
import org.cvmworkbench.ui.kit.Look;

/// Old customers beside new ones: eight claims, what the base says of each, and the customers behind it.
final class OldNewPane extends BorderPane {
    private final SegmentsViewModel viewModel;
    private final Look look;
    private final Controls controls;
    private final Label answer;
    private final Button old;
    private final Button fresh;
    private final TableView<Claim> table = new TableView<>();
    private Optional<OldNew> shown = Optional.empty();

    OldNewPane(SegmentsViewModel viewModel, Look look, HBox lead, Following following) {
        this.viewModel = viewModel;
        this.look = look;
        this.controls = new Controls(look);
        answer = controls.label("", "muted");
        answer.setId("oldnew-answer");
        answer.setMinWidth(0);
        old = controls.button("oldnew-old", "segments.oldnew.old.none", () -> take(false));
        fresh = controls.button("oldnew-fresh", "segments.oldnew.fresh.none", () -> take(true));
        for (Button button : List.of(old, fresh)) button.setMinWidth(USE_PREF_SIZE);
        table.setId("oldnew");
        table.setAccessibleText(look.text("segments.below.oldnew"));
        table.getStyleClass().addAll("customer-table", "claims");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        HBox bar = new HBox(lead, answer, controls.space(), old, fresh);
        bar.getStyleClass().add("customer-bar");
        getStyleClass().add("customer-list");
        setTop(bar);
        setCenter(table);
        viewModel.aspects().oldNew().follow(viewModel.settled(), following);
        following.follow(viewModel.aspects().oldNew().found(), this::show);
    }

    private void show(Optional<OldNewFound> found) {
        shown = found.flatMap(OldNewFound::result);
        old.setDisable(shown.isEmpty());
        fresh.setDisable(shown.isEmpty());
        if (shown.isEmpty()) {
            String why = found.isPresent() ? "segments.oldnew.short" : "segments.oldnew.waiting";
            table.setPlaceholder(controls.label(look.text(why), "muted"));
            table.getItems().clear();
            answer.setText("");
        }
        shown.ifPresent(result -> show(result, found.orElseThrow().currency()));
    }

    private void show(OldNew result, String currency) {
        ClaimWords words = new ClaimWords(look, new Wording(look, currency), result);
        table.getColumns().setAll(new ClaimColumns(words).all());
        table.getItems().setAll(result.claims());
        answer.setText(look.text(
                "segments.oldnew.answer",
                count(result, Verdict.HOLDS),
                count(result, Verdict.FAILS),
                count(result, Verdict.OPEN)));
        controls.named(
                answer,
                look.text(
                        "segments.oldnew.span",
                        answer.getText(),
                        result.span().label(),
                        result.span().nextLabel()));
        controls.named(old, look.text("segments.oldnew.old.said", result.span().label()));
        controls.named(
                fresh, look.text("segments.oldnew.fresh.said", result.span().label()));
        old.setText(look.text("segments.oldnew.old", result.old()));
        fresh.setText(look.text("segments.oldnew.fresh", result.fresh()));
    }

    private static long count(OldNew result, Verdict verdict) {
        return result.claims().stream()
                .filter(claim -> claim.verdict() == verdict)
                .count();
    }

    /// Adds the condition that finds them to the rule, so that they are the selection.
    private void take(boolean freshOnes) {
        shown.ifPresent(result -> viewModel.rule().narrow(result.span().rule(freshOnes)));
    }
}
