package org.cvmworkbench.ui.base;

import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.cvmworkbench.model.WorkbenchException;
import org.cvmworkbench.ui.kit.Controls;
import org.cvmworkbench.ui.kit.Following;
import org.cvmworkbench.ui.kit.Look;
import org.kordamp.ikonli.feather.Feather;

/// The chosen file: one sentence of what it is taken for, its columns on their way to roles, and its first rows as they
/// would be loaded. What is being asked anew is dimmed after a moment instead of hidden.
final class ImportPane extends StackPane {
    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");
    private static final PseudoClass WAITING = PseudoClass.getPseudoClass("waiting");

    /// What the body was built of.
    private record Shown(Object answer, boolean said) {}

    private final DraftsViewModel drafts;
    private final Look look;
    private final Controls controls;
    private final ColumnDrag drag;
    private final Label sentence;
    private final VBox above = new VBox(8);
    private final VBox body = new VBox(12);
    private final PauseTransition patience = new PauseTransition(Duration.millis(100));
    private Optional<Shown> shown = Optional.empty();

    ImportPane(DraftsViewModel drafts, Look look, Following following) {
        this.drafts = drafts;
        this.look = look;
        this.controls = new Controls(look);
        this.sentence = controls.label("", "sentence");
        CarriedColumn ghost = new CarriedColumn(drafts.carry(), following);
        this.drag = new ColumnDrag(drafts.carry(), ghost);
        setId("data-preview");
        sentence.setId("data-preview-sentence");
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        VBox.setVgrow(body, Priority.ALWAYS);
        VBox room = new VBox(8, sentence, above, body);
        room.getStyleClass().add("room");
        getChildren().setAll(room, ghost);
        drag.within(this);
        patience.setOnFinished(late -> body.pseudoClassStateChanged(WAITING, true));
        following.follow(drafts.files().files(), all -> Refocus.after(this, this::show));
        following.follow(drafts.files().place(), place -> Refocus.after(this, this::show));
        following.until(patience::stop);
    }

    private void show() {
        drafts.files().chosen().ifPresent(file -> {
            boolean draft = file instanceof FileDraft;
            sentence.setText(new DraftWords(look).sentence(file));
            sentence.pseudoClassStateChanged(
                    REFUSED, file.state() == DraftState.ASKS || file.state() == DraftState.REFUSED);
            waiting(draft && file.state() == DraftState.LOOKING);
            Shown now = file instanceof FileDraft one
                    ? new Shown(one.looked(), one.twin().isEmpty())
                    : new Shown(file, false);
            if (shown.equals(Optional.of(now))) return;
            shown = Optional.of(now);
            switch (file) {
                case FileDraft one -> show(one);
                case ListedFile.Unlooked _ -> show(List.of());
                case ListedFile.Refused(var _, var why) -> show(List.of(next(why), wayOut()));
                case ListedFile.Passed _ -> show(List.of());
            }
        });
    }

    private void waiting(boolean waits) {
        if (waits) {
            patience.playFromStart();
        } else {
            patience.stop();
            body.pseudoClassStateChanged(WAITING, false);
        }
    }

    private void show(List<Node> words) {
        above.getChildren().setAll(words);
        body.getChildren().clear();
    }

    private void show(FileDraft draft) {
        above.getChildren().clear();
        draft.twin().ifPresent(twin -> above.getChildren().add(new TwinBanner(twin, drafts, look)));
        draft.preview().profile().ifPresent(profile -> above.getChildren().add(profile(profile)));
        drag.forget();
        above.getChildren().add(new RoleStrip(draft, drafts.carry(), look, drag));
        body.getChildren().setAll(new MappingTable(draft, drafts, look, drag), new RowPreview(draft, look));
    }

    /// By which earlier file it is read, and the way out of that.
    private Node profile(String name) {
        Label read = controls.label(look.text("data.profile", name), "muted");
        read.setMinWidth(0);
        HBox line = new HBox(
                8,
                controls.icon(Feather.BOOKMARK),
                read,
                controls.button("data-read-afresh", "data.profile.afresh", drafts::readAfresh));
        line.setId("data-profile");
        line.getStyleClass().add("profile-line");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private Node next(WorkbenchException why) {
        Label next = controls.label(
                look.text(why.kind().key() + ".next", why.text().arguments().toArray()), "muted");
        next.setWrapText(true);
        return next;
    }

    private Node wayOut() {
        return controls.button("data-leave-out", "data.put-away", drafts.files()::leaveOut);
    }
}
