package org.cvmworkbench.ui.kit.explore;

import java.util.function.Supplier;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Background;
import javafx.scene.paint.Color;
import org.cvmworkbench.charts.Contrast;

/// A cell of a [RfGridPane]. What is said of it is worded when somebody asks.
final class GridCell extends Label {
    private final Tooltip tooltip = new Tooltip();
    private Supplier<String> said = () -> "";

    GridCell(String id) {
        setId(id);
        getStyleClass().add("rf-cell");
        tooltip.setOnShowing(event -> tooltip.setText(said()));
        setTooltip(tooltip);
    }

    void show(RfGridPane.Cell cell) {
        setText(cell.text());
        setBackground(Background.fill(javafx(cell.colour())));
        setTextFill(javafx(Contrast.inkOn(cell.colour())));
        said = cell.said();
        if (tooltip.isShowing()) tooltip.setText(said());
    }

    String said() {
        return said.get();
    }

    private static Color javafx(java.awt.Color colour) {
        return Color.rgb(colour.getRed(), colour.getGreen(), colour.getBlue());
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.TEXT ? said() : super.queryAccessibleAttribute(attribute, parameters);
    }
}
