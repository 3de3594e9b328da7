package org.cvmworkbench.ui.base;

import java.util.function.Function;
import javafx.util.StringConverter;

/// Shows the values of a choice in words; nothing is typed into it.
final class Words<T> extends StringConverter<T> {
    private final Function<T, String> name;

    private Words(Function<T, String> name) {
        this.name = name;
    }

    static <T> Words<T> said(Function<T, String> name) {
        return new Words<>(name);
    }

    @Override
    public String toString(T value) {
        return value == null ? "" : name.apply(value);
    }

    @Override
    public T fromString(String text) {
        throw new UnsupportedOperationException("chosen, not typed: " + text);
    }
}
