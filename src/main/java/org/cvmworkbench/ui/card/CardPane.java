package org.cvmworkbench.ui.card;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.cvmworkbench.analysis.customers.CardNext;
import org.cvmworkbench.analysis.customers.CustomerCard;
import org.cvmworkbench.analysis.customers.CustomerFacts;
import org.cvmworkbench.analysis.rules.Dimensions;
import org.cvmworkbench.analysis.rules.RuleReason;
import org.cvmworkbench.analysis.value.Lifetime;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.ui.kit.FileDialogs;
import org.cvmworkbench.ui.kit.Following;
import org.cvmworkbench.ui.kit.Look;
import org.cvmworkbench.ui.kit.customers.CustomerWords;
import org.cvmworkbench.workspace.Selection;
import org.cvmworkbench.workspace.Study;
import org.cvmworkbench.workspace.Workspace;
import org.cvmworkbench.workspace.jobs.Latest;
import org.jspecify.annotations.Nullable;

/// Slides over the right edge while a customer is chosen; Esc puts it away. It is put together by a job, and the one
/// before stays until it is ready.
public final class CardPane extends StackPane {
    private static final double WIDTH = 464;

    /// What is shown.
    private record Read(
            Study study, Optional<CustomerCard> card, Optional<RuleReason> reason, Optional<Lifetime> life) {}

    private final Workspace workspace;
    private final FileDialogs dialogs;
    private final Look look;
    private final Latest reading;
    private final Latest foretelling;
    private final Latest advising;
    private @Nullable Node before;
    private Optional<String> shown = Optional.empty();

    public CardPane(Workspace workspace, FileDialogs dialogs, Look look, Following following) {
        this.dialogs = dialogs;
        this.workspace = workspace;
        this.look = look;
        this.reading = new Latest(workspace.jobs());
        this.foretelling = new Latest(workspace.jobs());
        this.advising = new Latest(workspace.jobs());
        setId("customer-card");
        getStyleClass().add("customer-card");
        setMinWidth(WIDTH);
        setMaxWidth(WIDTH);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() != KeyCode.ESCAPE) return;
            close();
            event.consume();
        });
        following.follow(workspace.customer(), key -> read());
        following.until(workspace.study().subscribe((old, now) -> read()));
        following.until(workspace.selection().subscribe((old, now) -> read()));
        following.until(workspace.allowance().subscribe((old, now) -> read()));
        following.until(reading::cancel);
        following.until(foretelling::cancel);
        following.until(advising::cancel);
    }

    private void read() {
        Optional<String> key = workspace.customer().get();
        Optional<Study> study = workspace.study().get();
        if (key.isEmpty() || study.isEmpty()) {
            hide();
            return;
        }
        CustomerFacts facts = new CustomerFacts(study.get().dimensions());
        String rule = workspace.selection().get().map(Selection::rule).orElse("");
        reading.run(
                Text.of("job.card"),
                progress -> new Read(
                        study.get(),
                        CustomerCard.of(facts, key.get()),
                        CardReading.reason(key.get(), rule, study.get()),
                        CardReading.lifetime(key.get(), study.get())),
                this::show);
    }

    /// A customer whose import was taken out again is not in the base any more.
    private void show(Read read) {
        Optional<CustomerCard> card = read.card();
        if (card.isEmpty()) {
            close();
            return;
        }
        if (!isVisible() && getScene() != null) before = getScene().getFocusOwner();
        Optional<String> key = Optional.of(card.get().key());
        boolean fresh = !isVisible() || isFocusWithin() || !key.equals(shown);
        shown = key;
        CardContent content = new CardContent(
                card.get(),
                read.reason(),
                read.life()
                        .map(life -> new CardLifetime(
                                life,
                                workspace.allowance().get(),
                                new CustomerWords(look, card.get().currency()))),
                new CardActions(card.get().key(), workspace, dialogs, look),
                look,
                this::close);
        getChildren().setAll(content);
        setVisible(true);
        setManaged(true);
        // one that is told anew, as when a rule is being written, leaves the keyboard where it is
        if (fresh) content.requestFocus();
        Dimensions dimensions = card.get().facts().dimensions();
        foretelling.run(
                Text.of("job.card"),
                progress -> CardNext.of(dimensions, card.get().customer()),
                content::tell);
        advising.run(Text.of("job.next-offers"), read.study().next()::of, content::advise);
    }

    private void hide() {
        reading.cancel();
        foretelling.cancel();
        advising.cancel();
        getChildren().clear();
        setVisible(false);
        setManaged(false);
    }

    private void close() {
        workspace.customer().set(Optional.empty());
        if (before != null && before.getScene() != null) before.requestFocus();
        before = null;
    }
}
