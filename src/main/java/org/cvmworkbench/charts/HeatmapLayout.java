package org.cvmworkbench.charts;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.Function;

/// Where the parts of a heatmap lie, in pixels.
///
/// @param names width of the names of the rows, with the room for their marks
/// @param top of the first row of cells
/// @param left of the first column of cells
/// @param text how the numbers in the cells are written
/// @param rowStep every how many rows a name has room
/// @param columnStep every how many columns a name has room
record HeatmapLayout(
        Rectangle2D area,
        double names,
        double left,
        double top,
        double cellWidth,
        double cellHeight,
        int columns,
        CellText text,
        int rowStep,
        int columnStep) {
    static final double LINE = 16;
    static final double FOOT = LINE + 4;

    static final double MARK = 12;
    static final double GAP = 8;
    private static final double WIDEST_CELL = 120;
    private static final double HIGHEST_CELL = 64;
    private static final double LEAST_CELL = 18;

    static HeatmapLayout of(Heatmap map, ChartStyle style, Rectangle2D area) {
        double room = (map.marked() ? MARK : 0) + Math.min(area.getWidth() * 0.4, names(map, style));
        double left = Math.ceil(area.getX() + room + notes(map, style) + GAP);
        double top = Math.ceil(area.getY() + heads(map));
        double bottom = area.getMaxY() - FOOT;
        double width =
                Math.min(WIDEST_CELL, (area.getMaxX() - left) / map.columns().size());
        double height = Math.min(HIGHEST_CELL, (bottom - top) / map.rows().size());
        double heads =
                widest(style::caption, map.columnNotes().isEmpty() ? map.columns() : map.columnNotes(), head -> head);
        return new HeatmapLayout(
                area,
                room,
                left,
                top,
                width,
                height,
                map.columns().size(),
                CellText.fitting(map, width, height),
                (int) Math.ceil(12 / height),
                (int) Math.ceil((heads + 2) / width));
    }

    /// The smallest size with a number in each cell.
    static Extent least(Heatmap map, boolean brief, ChartStyle style) {
        double cell = Math.max(LEAST_CELL, Math.ceil(CellText.narrowest(map, brief)));
        double left = (map.marked() ? MARK : 0) + names(map, style) + notes(map, style) + GAP;
        return new Extent((int) Math.ceil(left + map.columns().size() * cell) + 1, (int)
                Math.ceil(heads(map) + map.rows().size() * LEAST_CELL + FOOT));
    }

    private static double names(Heatmap map, ChartStyle style) {
        double widest = Math.max(
                widest(style::name, map.rows(), HeatRow::name), widest(style::body, map.rows(), HeatRow::name));
        return Math.max(style.caption(map.rowHead()).width(), widest);
    }

    private static double notes(Heatmap map, ChartStyle style) {
        double widest = Math.max(style.caption(map.noteHead()).width(), widest(style::body, map.rows(), HeatRow::note));
        return widest > 0 ? GAP + widest : 0;
    }

    private static double heads(Heatmap map) {
        return LINE * (map.columnNotes().isEmpty() ? 1 : 2) + 4;
    }

    /// The cell in row and column, without the line to its neighbours.
    Rectangle2D cell(int row, int column) {
        double x = Math.round(left + column * cellWidth);
        double y = Math.round(top + row * cellHeight);
        double gap = Math.min(cellWidth, cellHeight) < 8 ? 0 : 1;
        return new Rectangle2D.Double(
                x,
                y,
                Math.round(left + (column + 1) * cellWidth) - x - gap,
                Math.round(top + (row + 1) * cellHeight) - y - gap);
    }

    /// What stands before the cells of a row.
    Rectangle2D head(int row) {
        Rectangle2D first = cell(row, 0);
        return new Rectangle2D.Double(area.getX(), first.getY(), left - 1 - area.getX(), first.getHeight());
    }

    private static <T> double widest(Function<String, Label> type, List<T> texts, Function<T, String> text) {
        return texts.stream()
                .mapToDouble(one -> type.apply(text.apply(one)).width())
                .max()
                .orElse(0);
    }
}
