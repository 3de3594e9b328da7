package org.cvmworkbench.intake;

import java.util.List;
import org.cvmworkbench.columns.Run;
import org.cvmworkbench.intake.source.Row;
import org.jspecify.annotations.Nullable;

/// The runs that grow from the rows of a file. Belongs to one thread.
sealed interface Table permits PlainTable, ReceiptTable {
    /// @return why the row cannot be taken, or null
    @Nullable
    Rejection check(Row row);

    /// Whether the rule keeps the row that was checked last.
    boolean keeps(Row row);

    /// Adds the row that was checked last.
    void add(Row row);

    /// All that was added; the table is then used up.
    List<Run> runs();
}
