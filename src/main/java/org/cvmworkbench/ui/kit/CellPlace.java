package org.cvmworkbench.ui.kit;

import org.cvmworkbench.charts.CellEntity;

/// Which cell of a picture: it outlives the drawing.
///
/// @param column [CellEntity#HEAD] for the head of the row
public record CellPlace(int row, int column) {
    static CellPlace of(CellEntity cell) {
        return new CellPlace(cell.row(), cell.column());
    }
}
