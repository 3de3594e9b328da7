package org.cvmworkbench.ui.settings;

import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.cvmworkbench.ui.kit.Controls;
import org.cvmworkbench.ui.kit.Look;
import org.cvmworkbench.ui.kit.Page;
import org.cvmworkbench.workspace.Workspace;
import org.cvmworkbench.workspace.settings.Language;
import org.cvmworkbench.workspace.settings.Settings;
import org.cvmworkbench.workspace.settings.Tone;

/// Choices that hold at once.
final class SettingsPage extends Page {
    private final Workspace workspace;
    private final Controls controls;

    SettingsPage(Workspace workspace, Look look) {
        super(look);
        this.workspace = workspace;
        this.controls = new Controls(look);
        VBox content = new VBox(
                16,
                controls.label(look.text("settings.sentence"), "sentence"),
                controls.card(
                        look.text("settings.language"),
                        choices(
                                word -> "settings.language." + word,
                                Language.values(),
                                Settings::language,
                                Settings::withLanguage)),
                controls.card(
                        look.text("settings.theme"),
                        choices(word -> "settings.theme." + word, Tone.values(), Settings::tone, Settings::withTone)));
        content.getStyleClass().add("room");
        setCenter(content);
    }

    private <E extends Enum<E>> Node choices(
            UnaryOperator<String> key, E[] values, Function<Settings, E> now, BiFunction<Settings, E, Settings> with) {
        ToggleGroup group = new ToggleGroup();
        VBox box = new VBox(8);
        for (E value : values) {
            String word = value.name().toLowerCase(Locale.ROOT);
            RadioButton choice = new RadioButton(look.text(key.apply(word)));
            choice.setId(key.apply(word).replace('.', '-'));
            choice.setToggleGroup(group);
            choice.setSelected(now.apply(workspace.settings().get()) == value);
            choice.selectedProperty().subscribe(chosen -> {
                if (chosen) workspace.change(before -> with.apply(before, value));
            });
            box.getChildren().add(choice);
        }
        return box;
    }
}
