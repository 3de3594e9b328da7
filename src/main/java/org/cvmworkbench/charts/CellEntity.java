package org.cvmworkbench.charts;

import java.awt.Shape;
import org.jfree.chart.entity.ChartEntity;

/// A cell of a heatmap where it was drawn, or the head of a row, so that a window can tell which one is under the
/// pointer. Its tool tip is the number with its row and column.
public final class CellEntity extends ChartEntity {
    /// The column of what stands before the cells of a row.
    public static final int HEAD = -1;

    private final int row;
    private final int column;

    CellEntity(Shape cell, int row, int column, String sentence) {
        super(cell, sentence);
        this.row = row;
        this.column = column;
    }

    public int row() {
        return row;
    }

    /// [#HEAD] for the head of the row.
    public int column() {
        return column;
    }

    public boolean isHead() {
        return column == HEAD;
    }
}
