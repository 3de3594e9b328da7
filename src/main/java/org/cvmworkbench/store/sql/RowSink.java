package org.cvmworkbench.store.sql;

import java.util.List;
import org.cvmworkbench.model.WorkbenchException;
import org.jspecify.annotations.Nullable;

/// Takes the rows of an answer as they come.
public interface RowSink {
    /// Called once, before any row.
    void columns(List<SqlColumn> columns) throws WorkbenchException;

    /// @param values each a `String`, `Long`, `BigDecimal`, `Double`, `Boolean`, `LocalDate`, `LocalDateTime` or null;
    ///     the list is the sink's own
    void row(List<@Nullable Object> values) throws WorkbenchException;
}
