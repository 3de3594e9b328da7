package org.cvmworkbench.charts;

import java.awt.Color;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One row of a heatmap; it may be shorter than the others.
///
/// @param name at its left end
/// @param note right-aligned between name and cells, may be empty
/// @param mark colour of the row's curve in the chart beside, if it is chosen
record HeatRow(
        String name,
        String note,
        List<HeatCell> cells,
        @Nullable Color mark) {
    HeatRow {
        cells = List.copyOf(cells);
    }

    /// Name and note, as a description says them.
    String head() {
        return note.isEmpty() ? name : name + " (" + note + ")";
    }
}
