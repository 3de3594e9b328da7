package org.cvmworkbench.intake.source;

import java.io.IOException;
import java.io.StringReader;
import org.jspecify.annotations.Nullable;

/// Rows whose stray quotes do no harm. A quote that opens a cell by mistake swallows the lines behind it up to the next
/// quote: a row that goes over several lines and has not the cells it should is taken line by line.
final class MendedRows implements Rows {
    private final Rows rows;
    private final Delimiter delimiter;
    private final int columns;
    private @Nullable Rows lines;

    /// @param columns how many cells a row has
    MendedRows(Rows rows, Delimiter delimiter, int columns) {
        this.rows = rows;
        this.delimiter = delimiter;
        this.columns = columns;
    }

    @Override
    public @Nullable Row next() throws IOException {
        if (lines != null) {
            Row line = lines.next();
            if (line != null) return line;
            lines = null;
        }
        Row row = rows.next();
        if (row == null || row.cells() == columns || !row.goesOverLines()) return row;
        String text = String.join(String.valueOf(delimiter.mark()), row.raw());
        lines = new DelimitedRows(new StringReader(text), delimiter.mark(), row.line() - 1);
        return lines.next();
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
