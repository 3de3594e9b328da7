package org.cvmworkbench.ui.kit.explore;

import java.util.Set;
import java.util.TreeSet;

/// What dragging across a grid covers: the rectangle from the cell where it began, and what was chosen before if
/// it adds. Cells are numbered row by row.
final class CellDrag {
    private final int columns;
    private Set<Integer> kept = Set.of();
    private Set<Integer> covered = Set.of();
    private int begun;
    private int now;

    CellDrag(int columns) {
        this.columns = columns;
    }

    /// @param added to which the new cells come
    void press(int cell, Set<Integer> added) {
        kept = added;
        begun = cell;
        move(cell);
    }

    void move(int cell) {
        now = cell;
        covered = new TreeSet<>(kept);
        for (int row = Math.min(begun / columns, cell / columns);
                row <= Math.max(begun / columns, cell / columns);
                row++) {
            for (int column = Math.min(begun % columns, cell % columns);
                    column <= Math.max(begun % columns, cell % columns);
                    column++) {
                covered.add(row * columns + column);
            }
        }
    }

    /// What is covered just now; nothing unless it is under way.
    Set<Integer> covered() {
        return covered;
    }

    /// Ends it. A click on a cell that was chosen before lets go of that cell where it adds, and of all where it was
    /// the only one.
    ///
    /// @param chosen before it began
    Set<Integer> release(Set<Integer> chosen) {
        boolean click = begun == now;
        Set<Integer> result = covered;
        covered = Set.of();
        if (click && !kept.isEmpty()) return toggled(kept, begun);
        return click && chosen.equals(Set.of(begun)) ? Set.of() : result;
    }

    static Set<Integer> toggled(Set<Integer> cells, int cell) {
        Set<Integer> toggled = new TreeSet<>(cells);
        if (!toggled.remove(cell)) toggled.add(cell);
        return toggled;
    }
}
