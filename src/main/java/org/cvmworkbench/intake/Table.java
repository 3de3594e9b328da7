package org.cvmworkbench.intake;

import java.util.List;
import java.util.Map;
import org.cvmworkbench.columns.Narrow;
import org.cvmworkbench.columns.Shape;
import org.cvmworkbench.intake.source.Row;
import org.cvmworkbench.model.Kind;
import org.jspecify.annotations.Nullable;

/// Rows of a file as columns, a block of them at a time. Belongs to one thread.
sealed interface Table permits PlainTable, ReceiptTable {
    Kind kind();

    /// @return why the row cannot be taken, or null
    @Nullable
    Rejection check(Row row);

    /// Whether the rule keeps the row that was checked last.
    boolean keeps(Row row);

    /// Adds the row that was checked last.
    void add(Row row);

    /// What the rows say of others on the way.
    List<Facts> facts();

    List<Shape> shapes();

    /// Hands over the rows since the last time, a block for each shape.
    ///
    /// @param codes by dictionary, the code in the file of each code in the block
    List<Narrow> take(Map<String, int[]> codes);
}
