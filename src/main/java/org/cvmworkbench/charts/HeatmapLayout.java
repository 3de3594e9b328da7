package org.cvmworkbench.charts;

import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.Function;

/// Where the parts of a heatmap lie, in pixels.
///
/// @param names width of the names of the rows, with the room for their marks
/// @param top of the first row of cells
/// @param left of the first column of cells
/// @param textSize of the numbers in the cells, 0 where they would not fit
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
        int textSize,
        int rowStep,
        int columnStep) {
    static final double LINE = 16;

    static final double MARK = 12;
    static final double GAP = 8;
    private static final double WIDEST_CELL = 120;
    private static final double HIGHEST_CELL = 64;

    static HeatmapLayout of(Heatmap map, ChartStyle style, Rectangle2D area) {
        boolean marked = map.rows().stream().anyMatch(row -> row.mark() != null);
        double names = Math.max(style.caption(map.rowHead()).width(), widest(style::name, map.rows(), HeatRow::name));
        double notes = Math.max(style.caption(map.noteHead()).width(), widest(style::body, map.rows(), HeatRow::note));
        double room = (marked ? MARK : 0) + Math.min(area.getWidth() * 0.4, names);
        double left = Math.ceil(area.getX() + room + (notes > 0 ? GAP + notes : 0) + GAP);
        double top = Math.ceil(area.getY() + LINE * (map.columnNotes().isEmpty() ? 1 : 2) + 4);
        double bottom = area.getMaxY() - LINE - 4;
        double width =
                Math.min(WIDEST_CELL, (area.getMaxX() - left) / map.columns().size());
        double height = Math.min(HIGHEST_CELL, (bottom - top) / map.rows().size());
        double heads = Math.max(
                widest(map.columnNotes().isEmpty() ? style::caption : style::name, map.columns(), name -> name),
                widest(style::caption, map.columnNotes(), note -> note));
        return new HeatmapLayout(
                area,
                room,
                left,
                top,
                width,
                height,
                map.columns().size(),
                textSize(map, width, height),
                (int) Math.ceil(12 / height),
                (int) Math.ceil((heads + 2) / width));
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

    double right() {
        return left + columns * cellWidth;
    }

    private static <T> double widest(Function<String, Label> type, List<T> texts, Function<T, String> text) {
        return texts.stream()
                .mapToDouble(one -> type.apply(text.apply(one)).width())
                .max()
                .orElse(0);
    }

    private static int textSize(Heatmap map, double width, double height) {
        for (int size = 13; size >= 10; size--) {
            if (size * 1.3 > height) continue;
            Font font = Inter.regular(size);
            double widest = map.rows().stream()
                    .flatMap(row -> row.cells().stream())
                    .mapToDouble(cell -> new Label(cell.text(), font, Color.BLACK).width())
                    .max()
                    .orElse(0);
            if (widest + 6 <= width) return size;
        }
        return 0;
    }
}
