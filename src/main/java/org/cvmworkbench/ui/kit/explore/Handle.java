package org.cvmworkbench.ui.kit.explore;

import java.util.function.Supplier;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import org.jspecify.annotations.Nullable;

/// One end of a brush: a line over the whole height with something to take hold of, by mouse or, focused, by arrows.
final class Handle extends Region {
    static final double WIDTH = 8;
    private static final double HEIGHT = 20;

    private final Supplier<SliderValue> value;
    private final Region grip = new Region();
    private final Line line = new Line();

    /// @param value where it stands
    Handle(String id, String name, Supplier<SliderValue> value) {
        this.value = value;
        setId(id);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        setAccessibleText(name);
        getStyleClass().add("brush-handle");
        line.getStyleClass().add("brush-edge");
        grip.getStyleClass().add("brush-grip");
        setCursor(Cursor.H_RESIZE);
        setMouseTransparent(true);
        line.setManaged(false);
        grip.setManaged(false);
        getChildren().addAll(line, grip);
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        Object told = value.get().of(attribute);
        return told != null ? told : super.queryAccessibleAttribute(attribute, parameters);
    }

    /// Stands at `x` over this height.
    void stand(double x, double height) {
        resizeRelocate(Math.rint(x) - WIDTH / 2, 0, WIDTH, height);
        line.setStartX(WIDTH / 2);
        line.setEndX(WIDTH / 2);
        line.setEndY(height);
        grip.resizeRelocate(0, Math.rint((height - HEIGHT) / 2), WIDTH, HEIGHT);
    }
}
