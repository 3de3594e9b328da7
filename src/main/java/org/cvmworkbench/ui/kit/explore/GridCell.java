package org.cvmworkbench.ui.kit.explore;

import java.util.function.Supplier;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Background;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import org.cvmworkbench.charts.Contrast;

/// A cell of a [RfGridPane]. What is said of it is worded when somebody asks. Its bar follows a brush in every frame:
/// only its width changes, so that nothing is laid out anew.
final class GridCell extends Label {
    private static final double THICK = 3;
    /// Of the bar to the edges, so that it and an outline are told apart.
    private static final double INSET = 4;
    /// However few, they are seen.
    private static final double NARROWEST = 2;

    private final Rectangle bar = new Rectangle(0, THICK);
    private final Tooltip tooltip = new Tooltip();
    private Supplier<String> said = () -> "";
    private double part;

    GridCell(String id) {
        setId(id);
        getStyleClass().add("rf-cell");
        tooltip.setOnShowing(event -> tooltip.setText(said()));
        setTooltip(tooltip);
        bar.setId(id + "-part");
        bar.setManaged(false);
        bar.setMouseTransparent(true);
    }

    /// What shows a part of it, to be drawn above it.
    Rectangle bar() {
        return bar;
    }

    /// Takes its place, with the bar along its lower edge.
    void stand(double left, double top, double width, double height) {
        resizeRelocate(left, top, width, height);
        bar.setX(left + INSET);
        bar.setY(top + height - INSET - THICK);
        measure();
    }

    private void measure() {
        double whole = Math.max(0, getWidth() - 2 * INSET);
        bar.setWidth(part > 0 ? Math.max(NARROWEST, part * whole) : 0);
    }

    void show(RfGridPane.Cell cell) {
        setText(cell.text());
        setBackground(Background.fill(javafx(cell.colour())));
        Color ink = javafx(Contrast.inkOn(cell.colour()));
        setTextFill(ink);
        bar.setFill(ink);
        part = cell.part();
        measure();
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
