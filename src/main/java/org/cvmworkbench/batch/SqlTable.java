package org.cvmworkbench.batch;

import java.io.IOException;
import java.util.List;
import org.cvmworkbench.export.TableWriter;
import org.cvmworkbench.model.ErrorKind;
import org.cvmworkbench.model.WorkbenchException;
import org.cvmworkbench.store.sql.RowSink;
import org.cvmworkbench.store.sql.SqlColumn;
import org.jspecify.annotations.Nullable;

/// Puts the rows of a query into a table as they come.
record SqlTable(TableWriter table) implements RowSink {
    @Override
    public void columns(List<SqlColumn> columns) throws WorkbenchException {
        try {
            table.header(columns.stream().map(SqlColumn::name).toList());
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    @Override
    public void row(List<@Nullable Object> values) throws WorkbenchException {
        try {
            table.row(values.toArray());
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    private static WorkbenchException unwritable(IOException failure) {
        return new WorkbenchException(failure, ErrorKind.FILE_UNWRITABLE, "", String.valueOf(failure.getMessage()));
    }
}
