package org.cvmworkbench.intake;

import java.util.List;
import java.util.Map;
import org.cvmworkbench.columns.Narrow;
import org.cvmworkbench.columns.Shape;
import org.cvmworkbench.intake.source.Row;
import org.jspecify.annotations.Nullable;

/// A column of a run that grows from one cell of each row, block by block. A row is first checked, by all its columns,
/// and only then added, so that a rejected one leaves nothing behind.
sealed interface FieldColumn permits WordColumn, DateColumn, NumberColumn {
    /// Reads the cell; what was read waits for [#add(Row)].
    ///
    /// @return why the row cannot be taken, or null
    @Nullable
    Rejection check(Row row);

    /// Adds the row that was checked last.
    void add(Row row);

    List<Shape> shapes();

    /// Hands over the rows since the last time, a block for each shape.
    ///
    /// @param codes by dictionary, the code in the file of each code in the block
    void take(Map<String, int[]> codes, List<Narrow> into);
}
