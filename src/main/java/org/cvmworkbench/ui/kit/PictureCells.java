package org.cvmworkbench.ui.kit;

import java.awt.Rectangle;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.cvmworkbench.charts.CellEntity;
import org.jfree.chart.ChartRenderingInfo;

/// The cells of a drawn picture: which one is at a point, and which one an arrow key leads to.
record PictureCells(Map<CellPlace, CellEntity> byPlace) {
    static final PictureCells NONE = new PictureCells(Map.of());

    private static final CellPlace FIRST = new CellPlace(0, 0);

    static PictureCells of(ChartRenderingInfo info) {
        Map<CellPlace, CellEntity> cells = new HashMap<>();
        for (Object entity : info.getEntityCollection().getEntities()) {
            if (entity instanceof CellEntity cell) cells.put(CellPlace.of(cell), cell);
        }
        return new PictureCells(cells);
    }

    Optional<CellEntity> at(double x, double y) {
        return byPlace.values().stream()
                .filter(cell -> cell.getArea().contains(x, y))
                .findFirst();
    }

    Optional<CellEntity> at(CellPlace place) {
        return Optional.ofNullable(byPlace.get(place));
    }

    /// Where the first cell begins: what is left of it and above it are names.
    Optional<Rectangle> first() {
        return at(FIRST).map(cell -> cell.getArea().getBounds());
    }

    /// The cell a key leads to; the same cell where there is none in that direction.
    ///
    /// @param from empty at first: then any key leads to the first cell
    Optional<CellPlace> after(Optional<CellPlace> from, KeyCode key) {
        if (byPlace.isEmpty()) return Optional.empty();
        CellPlace now = from.filter(byPlace::containsKey).orElse(null);
        if (now == null) return Optional.of(FIRST);
        CellPlace next = switch (key) {
            case LEFT -> new CellPlace(now.row(), now.column() - 1);
            case RIGHT -> new CellPlace(now.row(), now.column() + 1);
            case UP -> within(now.row() - 1, now.column());
            case DOWN -> within(now.row() + 1, now.column());
            case HOME -> new CellPlace(now.row(), 0);
            case END -> within(now.row(), Integer.MAX_VALUE);
            default -> now;
        };
        return Optional.of(byPlace.containsKey(next) ? next : now);
    }

    /// In this row the cell of the column, or the last where the row is shorter.
    private CellPlace within(int row, int column) {
        int last = byPlace.keySet().stream()
                .filter(place -> place.row() == row)
                .mapToInt(CellPlace::column)
                .max()
                .orElse(CellEntity.HEAD);
        return new CellPlace(row, Math.min(column, last));
    }
}
