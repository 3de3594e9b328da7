package org.cvmworkbench.intake.source;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// Rows from some line on.
///
/// @param first the line that counts first
record LaterRows(Rows rows, long first) implements Rows {
    @Override
    public @Nullable Row next() throws IOException {
        Row row = rows.next();
        while (row != null && row.line() < first) row = rows.next();
        return row;
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
