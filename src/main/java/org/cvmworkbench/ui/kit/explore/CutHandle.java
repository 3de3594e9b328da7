package org.cvmworkbench.ui.kit.explore;

import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// One cut of a grid to take hold of.
final class CutHandle extends Region {
    private SliderValue value = SliderValue.NONE;

    CutHandle(String id, boolean rows) {
        setId(id);
        setManaged(false);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        getStyleClass().addAll("cut-handle", rows ? "row-cut" : "column-cut");
        setCursor(rows ? Cursor.V_RESIZE : Cursor.H_RESIZE);
    }

    void show(GridCut cut) {
        setAccessibleText(cut.name());
        value = new SliderValue(cut.value(), cut.least(), Double.NaN, cut::said);
        if (isFocused()) SliderValue.tell(this);
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        Object told = value.of(attribute);
        return told != null ? told : super.queryAccessibleAttribute(attribute, parameters);
    }
}
