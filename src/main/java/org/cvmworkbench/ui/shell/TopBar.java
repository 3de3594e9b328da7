package org.cvmworkbench.ui.shell;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.ui.kit.Controls;
import org.cvmworkbench.ui.kit.Following;
import org.cvmworkbench.ui.kit.Look;
import org.cvmworkbench.workspace.Study;
import org.cvmworkbench.workspace.Workspace;
import org.cvmworkbench.workspace.edits.Edits;
import org.kordamp.ikonli.feather.Feather;

/// Which base is looked at, as of which day and over which period; undo and redo.
final class TopBar extends HBox {
    private static final String NONE = "–";

    private final Look look;
    private final Controls controls;

    TopBar(ShellActions actions, Look look, Following following) {
        Workspace workspace = actions.workspace();
        this.look = look;
        this.controls = new Controls(look);
        setId("top-bar");
        getStyleClass().add("top-bar");
        Label asOf = controls.label("", "strong");
        Label period = controls.label("", "strong");
        Edits edits = workspace.edits();
        Button undo = controls.iconButton("undo", "shell.undo", Feather.CORNER_UP_LEFT, edits::undo);
        Button redo = controls.iconButton("redo", "shell.redo", Feather.CORNER_UP_RIGHT, edits::redo);
        step(undo, "shell.undo", "shell.undo.step", edits.toUndo(), following);
        step(redo, "shell.redo", "shell.redo.step", edits.toRedo(), following);
        getChildren()
                .addAll(
                        new BaseMenu(workspace, actions.navigation(), look, following),
                        new Separator(Orientation.VERTICAL),
                        controls.label(look.text("shell.as-of"), "muted"),
                        asOf,
                        controls.label(look.text("shell.period"), "muted"),
                        period,
                        controls.space(),
                        undo,
                        redo,
                        finder(actions),
                        controls.iconButton("help", "action.help", Feather.HELP_CIRCLE, actions.reading()::help));
        following.follow(workspace.study(), study -> {
            asOf.setText(study.map(this::asOf).orElse(NONE));
            period.setText(study.map(this::period).orElse(NONE));
        });
    }

    /// Looks like a field and opens the palette.
    private Button finder(ShellActions actions) {
        Button finder = controls.button("find", "palette.prompt", Feather.SEARCH, actions.reading()::palette);
        Label keys =
                controls.label(KeyCombination.keyCombination(ShellActions.FIND).getDisplayText(), "keys");
        finder.getStyleClass().add("finder");
        finder.setAccessibleText(look.text("action.find"));
        HBox inside = new HBox(
                8,
                controls.icon(Feather.SEARCH),
                controls.label(look.text("palette.prompt"), "muted"),
                controls.space(),
                keys);
        inside.setAlignment(Pos.CENTER_LEFT);
        finder.setGraphic(inside);
        finder.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        return finder;
    }

    /// Says which step it would take, and is off where there is none.
    private void step(
            Button button, String key, String stepKey, ObservableValue<Optional<Text>> step, Following following) {
        following.follow(step, what -> {
            button.setDisable(what.isEmpty());
            String name = what.map(text -> look.text(stepKey, text)).orElse(look.text(key));
            button.setAccessibleText(name);
            button.setTooltip(new Tooltip(name));
        });
    }

    private String asOf(Study study) {
        return study.asOf().map(look::date).orElse(NONE);
    }

    /// From the first day with a receipt to the as-of day.
    private String period(Study study) {
        return study.firstDay()
                .map(first -> look.date(first) + " – " + asOf(study))
                .orElse(NONE);
    }
}
