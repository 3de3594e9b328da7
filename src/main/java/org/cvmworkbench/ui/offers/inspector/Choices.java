package org.cvmworkbench.ui.offers.inspector;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

/// One of several things, by their names; where it can be written, anything else too.
final class Choices<T> extends ComboBox<T> {
    private final Function<T, String> name;
    private boolean showing;

    /// @param name how a thing is called
    /// @param chosen hears what a person chose
    Choices(String id, String accessibleName, Function<T, String> name, Consumer<T> chosen) {
        this.name = name;
        setId(id);
        setAccessibleText(accessibleName);
        setMaxWidth(Double.MAX_VALUE);
        setMinWidth(0);
        setConverter(words(text -> {
            throw new IllegalStateException("nothing is written here: " + text);
        }));
        valueProperty().subscribe((before, now) -> {
            if (!showing && now != null && !now.equals(before)) chosen.accept(now);
        });
    }

    /// Lets people write what stands in no line.
    Choices<T> writable(Function<String, T> meaning) {
        setConverter(words(meaning));
        setEditable(true);
        return this;
    }

    /// Offers these and shows one, which may be another, without telling anybody.
    void show(List<T> choices, T now) {
        showing = true;
        if (!getItems().equals(choices)) getItems().setAll(choices);
        setValue(now);
        if (isEditable() && !isFocused()) getEditor().setText(name.apply(now));
        showing = false;
    }

    private StringConverter<T> words(Function<String, T> meaning) {
        return new StringConverter<>() {
            @Override
            public String toString(T thing) {
                return thing == null ? "" : name.apply(thing);
            }

            @Override
            public T fromString(String text) {
                String written = text.strip();
                T now = getValue();
                if (written.isEmpty() || (now != null && name.apply(now).equals(written))) return now;
                return getItems().stream()
                        .filter(thing -> name.apply(thing).equalsIgnoreCase(written))
                        .findFirst()
                        .orElseGet(() -> meaning.apply(written));
            }
        };
    }
}
