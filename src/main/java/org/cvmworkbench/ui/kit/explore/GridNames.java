package org.cvmworkbench.ui.kit.explore;

import java.util.List;

/// What stands around the cells of a [RfGridPane].
///
/// @param corner above the names of the rows
/// @param rows the latest first
/// @param columns the rarest first
/// @param aside below the names of the rows: who is in no cell, empty where everybody is in one
/// @param foot below the columns
/// @param cuts those between rows, then those between columns
public record GridNames(
        String corner, List<Part> rows, List<Part> columns, String aside, String foot, List<GridCut> cuts) {
    /// A row or a column.
    ///
    /// @param score of its cells
    /// @param said in a tooltip
    public record Part(int score, String name, String said) {}

    public GridNames {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        cuts = List.copyOf(cuts);
    }

    /// Whether the cells have the same scores, so that a grid made for these can show those.
    public boolean fits(GridNames others) {
        return scores(rows).equals(scores(others.rows)) && scores(columns).equals(scores(others.columns));
    }

    private static List<Integer> scores(List<Part> parts) {
        return parts.stream().map(Part::score).toList();
    }
}
