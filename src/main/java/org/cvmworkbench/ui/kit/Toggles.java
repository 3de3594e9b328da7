package org.cvmworkbench.ui.kit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// One choice of a few, side by side: each a button, the chosen one pressed.
public final class Toggles<E extends Enum<E>> extends HBox {
    private final Map<E, ToggleButton> buttons = new LinkedHashMap<>();

    /// @param id of the row; its buttons are `id-word`
    /// @param key of the labels: `key.word`
    public Toggles(String id, String key, List<E> choices, Look look) {
        setId(id);
        getStyleClass().add("toggles");
        for (E choice : choices) {
            String word = choice.name().toLowerCase(Locale.ROOT);
            ToggleButton button = new ToggleButton(look.text(key + "." + word));
            button.setId(id + "-" + word);
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.getStyleClass().add(place(choices.indexOf(choice), choices.size()));
            buttons.put(choice, button);
        }
        getChildren().setAll(buttons.values());
    }

    /// Shows what is chosen as long as it is followed.
    ///
    /// @param choose is called with another choice
    public Toggles<E> follow(ObservableValue<E> chosen, Consumer<E> choose, Following following) {
        following.follow(chosen, now -> buttons.forEach((choice, button) -> button.setSelected(choice == now)));
        buttons.forEach((choice, button) -> button.setOnAction(event -> {
            button.setSelected(true);
            choose.accept(choice);
        }));
        return this;
    }

    private static String place(int index, int count) {
        if (index == 0) return "left-pill";
        return index == count - 1 ? "right-pill" : "center-pill";
    }
}
