package org.cvmworkbench.ui.kit.explore;

import java.util.Set;
import javafx.geometry.Rectangle2D;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

/// A line around some cells of a grid, not between them.
final class CellOutline extends Path {
    private final int rows;
    private final int columns;

    CellOutline(String style, int rows, int columns) {
        this.rows = rows;
        this.columns = columns;
        getStyleClass().add(style);
        setMouseTransparent(true);
        setManaged(false);
    }

    /// @param cells by row and column in one number
    /// @param grid where the grid lies
    void around(Set<Integer> cells, Rectangle2D grid) {
        getElements().clear();
        double width = grid.getWidth() / columns;
        double height = grid.getHeight() / rows;
        for (int cell : cells) {
            int row = cell / columns;
            int column = cell % columns;
            double left = Math.round(grid.getMinX() + column * width);
            double right = Math.round(grid.getMinX() + (column + 1) * width);
            double top = Math.round(grid.getMinY() + row * height);
            double bottom = Math.round(grid.getMinY() + (row + 1) * height);
            if (row == 0 || !cells.contains(cell - columns)) line(left, top, right, top);
            if (row == rows - 1 || !cells.contains(cell + columns)) line(left, bottom, right, bottom);
            if (column == 0 || !cells.contains(cell - 1)) line(left, top, left, bottom);
            if (column == columns - 1 || !cells.contains(cell + 1)) line(right, top, right, bottom);
        }
    }

    private void line(double fromX, double fromY, double toX, double toY) {
        getElements().addAll(new MoveTo(fromX, fromY), new LineTo(toX, toY));
    }
}
