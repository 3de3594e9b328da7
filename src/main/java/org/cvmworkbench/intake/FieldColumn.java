package org.cvmworkbench.intake;

import java.util.List;
import org.cvmworkbench.columns.Column;
import org.cvmworkbench.intake.source.Row;
import org.jspecify.annotations.Nullable;

/// A column of a run that grows from one cell of each row. A row is first checked, by all its columns, and only then
/// added, so that a rejected one leaves nothing behind.
sealed interface FieldColumn permits WordColumn, DateColumn, NumberColumn {
    /// Reads the cell; what was read waits for [#add(Row)].
    ///
    /// @return why the row cannot be taken, or null
    @Nullable
    Rejection check(Row row);

    /// Adds the row that was checked last.
    void add(Row row);

    List<Column> columns();
}
