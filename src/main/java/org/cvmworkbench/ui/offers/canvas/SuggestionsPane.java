package org.cvmworkbench.ui.offers.canvas;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.cvmworkbench.analysis.suggestion.SuggestionKind;
import org.cvmworkbench.ui.kit.Controls;
import org.cvmworkbench.ui.kit.Following;
import org.cvmworkbench.ui.kit.Look;
import org.cvmworkbench.ui.kit.Toggles;
import org.cvmworkbench.ui.offers.design.Findings;
import org.cvmworkbench.ui.offers.design.OffersViewModel;
import org.cvmworkbench.ui.offers.design.Suggesting;
import org.cvmworkbench.workspace.Study;
import org.cvmworkbench.workspace.offers.Suggested;
import org.kordamp.ikonli.feather.Feather;

/// What could be offered and why, a kind at a time; where there is nothing, what it takes.
public final class SuggestionsPane extends VBox {
    private static final double WHEEL = 20;

    private final OffersViewModel room;
    private final Suggesting suggesting;
    private final Look look;
    private final Controls controls;
    private final SuggestionList list;
    private final Label said;
    private final ProgressIndicator wheel = new ProgressIndicator();
    private final Button act;
    private final HBox state;

    public SuggestionsPane(OffersViewModel room, Look look, DragGesture gesture, Following following) {
        super(8);
        this.room = room;
        this.suggesting = room.suggesting();
        this.look = look;
        this.controls = new Controls(look);
        this.list = new SuggestionList(room, look, gesture);
        this.said = controls.label("", "muted");
        this.act = controls.button("suggestions-act", "offers.suggestions.stop", this::stopOrResume);
        this.state = state();
        VBox.setVgrow(list, Priority.ALWAYS);
        Toggles<SuggestionKind> kinds =
                new Toggles<>("suggestions-kind", "offers.suggestions.kind", List.of(SuggestionKind.values()), look);
        kinds.follow(suggesting.kind(), suggesting.kind()::set, following);
        Label how = controls.label(look.text("offers.suggestions.how"), "caption");
        how.setWrapText(true);
        getChildren().setAll(head(), kinds, how, state, list);
        setId("suggestions");
        getStyleClass().addAll("card", "suggestions");
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() != KeyCode.ESCAPE) return;
            suggesting.want(false);
            event.consume();
        });
        following.follow(suggesting.findings(), findings -> show());
        following.follow(suggesting.kind(), kind -> show());
        following.follow(room.assortment(), assortment -> show());
        following.follow(room.workspace().study(), study -> show());
    }

    private HBox head() {
        Button close = controls.iconButton(
                "suggestions-close", "offers.suggestions.close", Feather.X, () -> suggesting.want(false));
        HBox head =
                new HBox(8, controls.label(look.text("offers.suggestions.title"), "title"), controls.space(), close);
        head.getStyleClass().add("head");
        return head;
    }

    private HBox state() {
        said.setWrapText(true);
        said.setMinWidth(0);
        said.setId("suggestions-said");
        said.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(said, Priority.ALWAYS);
        wheel.setPrefSize(WHEEL, WHEEL);
        wheel.setMinSize(WHEEL, WHEEL);
        wheel.setAccessibleText(look.text("offers.suggestions.looking"));
        act.setMinWidth(USE_PREF_SIZE);
        HBox row = new HBox(8, wheel, said, act);
        row.getStyleClass().add("state");
        return row;
    }

    private Findings.Part part() {
        return suggesting.findings().get().part(suggesting.kind().get());
    }

    private void stopOrResume() {
        if (part().running()) suggesting.stop();
        else suggesting.resume();
    }

    private void show() {
        Findings findings = suggesting.findings().get();
        SuggestionKind kind = suggesting.kind().get();
        List<Suggested> suggestions = findings.of(kind);
        list.show(suggestions, room.assortment().get());
        list.setAccessibleText(
                look.text("offers.suggestions.kind." + kind.name().toLowerCase(Locale.ROOT)));
        seen(list, !suggestions.isEmpty());
        Optional<String> sentence = sentence(kind, suggestions.isEmpty());
        said.setText(sentence.orElse(""));
        seen(state, sentence.isPresent());
        boolean running = part().running() && part().found().isEmpty();
        boolean open = part().found().isEmpty() && part().refusal().isEmpty() && hasReceipts();
        seen(wheel, running);
        seen(act, running || open);
        act.setText(look.text(running ? "offers.suggestions.stop" : "offers.suggestions.again"));
    }

    private static void seen(Node node, boolean now) {
        node.setVisible(now);
        node.setManaged(now);
    }

    /// What is to be said instead of a list. One that is looked for anew stays as it is until then.
    private Optional<String> sentence(SuggestionKind kind, boolean empty) {
        Findings.Part part = part();
        if (!hasReceipts()) return Optional.of(look.text("offers.suggestions.no-receipts"));
        if (part.running() && part.found().isEmpty()) return Optional.of(look.text("offers.suggestions.looking"));
        if (part.refusal().isPresent())
            return Optional.of(look.say(part.refusal().get().text()));
        if (part.found().isEmpty()) return Optional.of(look.text("offers.suggestions.stopped"));
        if (!empty) return Optional.empty();
        boolean covered = part.found().get().stream().anyMatch(one -> one.kind() == kind);
        return Optional.of(
                look.text(covered ? "offers.suggestions.covered" : "offers.suggestions.none." + kind.word()));
    }

    private boolean hasReceipts() {
        return room.workspace().study().get().flatMap(Study::asOf).isPresent();
    }
}
