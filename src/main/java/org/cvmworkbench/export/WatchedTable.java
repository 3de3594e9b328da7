package org.cvmworkbench.export;

import java.io.IOException;
import java.util.List;
import org.cvmworkbench.model.Progress;
import org.jspecify.annotations.Nullable;

/// A table that tells how many of its rows are written, and stops when nobody wants it any more.
public final class WatchedTable implements TableWriter {
    private static final int ROWS_A_REPORT = 1024;

    private final TableWriter table;
    private final int rows;
    private final Progress progress;
    private List<String> columns = List.of();
    private int written;

    /// @param rows it will have
    public WatchedTable(TableWriter table, int rows, Progress progress) {
        this.table = table;
        this.rows = rows;
        this.progress = progress;
    }

    @Override
    public void header(List<String> columns) throws IOException {
        this.columns = List.copyOf(columns);
        table.header(columns);
    }

    /// The columns it was given.
    List<String> columns() {
        return columns;
    }

    @Override
    public void row(@Nullable Object... values) throws IOException {
        table.row(values);
        if (++written % ROWS_A_REPORT != 0) return;
        progress.checkCancelled();
        progress.report(written / (double) rows);
    }

    @Override
    public void close() throws IOException {
        table.close();
    }
}
