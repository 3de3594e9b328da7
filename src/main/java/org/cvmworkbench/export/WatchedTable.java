package org.cvmworkbench.export;

import java.io.IOException;
import java.util.List;
import java.util.function.IntFunction;
import org.cvmworkbench.model.Progress;
import org.jspecify.annotations.Nullable;

/// A table that tells how many of its rows are written, and stops when nobody wants it any more.
public final class WatchedTable implements TableWriter {
    private static final int ROWS_A_REPORT = 1024;
    /// Of many rows.
    private static final int ROWS_AT_ONCE = 1 << 16;

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
        if (++written % ROWS_A_REPORT == 0) report();
    }

    @Override
    public void rows(int count, IntFunction<@Nullable Object[]> row) throws IOException {
        for (int from = 0; from < count; from += ROWS_AT_ONCE) {
            int first = from;
            int some = Math.min(ROWS_AT_ONCE, count - from);
            table.rows(some, number -> row.apply(first + number));
            written += some;
            report();
        }
    }

    private void report() {
        progress.checkCancelled();
        progress.report(written / (double) rows);
    }

    @Override
    public void close() throws IOException {
        table.close();
    }
}
