package org.cvmworkbench.workspace.edits;

import java.util.Optional;
import javafx.beans.property.Property;
import org.cvmworkbench.model.Text;

/// Something that had one value gets another.
///
/// @param gesture equal for the parts of one gesture, such as the values a slider passes; empty for an act of its own
public record Change<T>(Text description, Property<T> of, T from, T to, String gesture) implements Edit {
    /// An act of its own.
    public static <T> Change<T> of(Text description, Property<T> property, T to) {
        return new Change<>(description, property, property.getValue(), to, "");
    }

    /// A part of a gesture.
    public static <T> Change<T> during(String gesture, Text description, Property<T> property, T to) {
        return new Change<>(description, property, property.getValue(), to, gesture);
    }

    @Override
    public void apply() {
        of.setValue(to);
    }

    @Override
    public void revert() {
        of.setValue(from);
    }

    @Override
    @SuppressWarnings("unchecked") // the same property has the same type
    public Optional<Edit> joinedTo(Edit earlier) {
        boolean same = earlier instanceof Change<?> before
                && before.of.equals(of)
                && !gesture.isEmpty()
                && before.gesture.equals(gesture);
        if (!same) return Optional.empty();
        return Optional.of(new Change<>(description, of, ((Change<T>) earlier).from, to, gesture));
    }
}
