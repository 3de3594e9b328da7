package org.cvmworkbench.ui.offers.canvas;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.cvmworkbench.analysis.suggestion.Suggestion;
import org.cvmworkbench.ui.kit.Controls;
import org.cvmworkbench.ui.kit.Look;
import org.cvmworkbench.workspace.offers.OfferWords;
import org.cvmworkbench.workspace.offers.Suggested;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// One thing that could be offered: what, by which mechanic, and why in a sentence.
final class SuggestionRow extends VBox {
    private static final double TIP = 360;

    private final Suggested suggested;

    /// @param name what it is about
    /// @param add puts it on the first free day
    SuggestionRow(String id, Suggested suggested, String name, Look look, Runnable add) {
        super(2);
        this.suggested = suggested;
        Suggestion one = suggested.suggestion();
        Controls controls = new Controls(look);
        String mechanic = look.say(OfferWords.of(one.mechanic()));
        String reason = look.say(one.reason());
        Label title = controls.label(name, "title");
        title.setMinWidth(0);
        title.setWrapText(true);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        Label how = controls.label(mechanic, "caption");
        how.setMinWidth(USE_PREF_SIZE);
        FontIcon grip = controls.icon(Feather.MORE_VERTICAL);
        grip.getStyleClass().add("grip");
        HBox head = new HBox(6, controls.icon(PaletteWords.icon(one.mechanic().word())), title, how, grip);
        head.getStyleClass().add("head");
        Label why = controls.label(reason, "why");
        why.setWrapText(true);
        getChildren().setAll(head, why);
        setId(id);
        getStyleClass().add("suggestion");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(String.join(". ", name, mechanic, reason));
        explain(look, one);
        act(add);
    }

    Suggested suggested() {
        return suggested;
    }

    private void explain(Look look, Suggestion one) {
        String meaning = look.text(
                "offers.suggestions.tip",
                OfferWords.of(one.audience()),
                OfferWords.of(one.lever()),
                OfferWords.amount(one.mechanic()));
        Tooltip tip = new Tooltip(meaning);
        tip.setWrapText(true);
        tip.setMaxWidth(TIP);
        Tooltip.install(this, tip);
        setAccessibleHelp(meaning);
    }

    private void act(Runnable add) {
        setOnMousePressed(event -> requestFocus());
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) add.run();
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() != KeyCode.ENTER) return;
            add.run();
            event.consume();
        });
    }
}
