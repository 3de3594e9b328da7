package org.cvmworkbench.ui.kit.explore;

import java.util.function.Supplier;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// What a screen reader is told of something that is moved along a line.
///
/// @param most NaN where there is no end
/// @param said of the value, worded when somebody asks
record SliderValue(double value, double least, double most, Supplier<String> said) {
    static final SliderValue NONE = new SliderValue(0, 0, Double.NaN, () -> "");

    /// Nothing where it is asked about something else.
    @Nullable
    Object of(AccessibleAttribute attribute) {
        return switch (attribute) {
            case VALUE -> value;
            case MIN_VALUE -> least;
            case MAX_VALUE -> Double.isNaN(most) ? null : most;
            case VALUE_STRING -> said.get();
            default -> null;
        };
    }

    /// It has changed.
    static void tell(Node slider) {
        slider.notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
        slider.notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE_STRING);
    }
}
