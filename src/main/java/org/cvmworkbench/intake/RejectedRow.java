package org.cvmworkbench.intake;

import java.util.List;
import org.cvmworkbench.intake.source.Row;
import org.cvmworkbench.model.Text;

/// A row that cannot be taken, kept until its turn comes.
///
/// @param line it begins on, counted from where its block begins
/// @param cell it fails at, below 0 where it is the row
/// @param value what stands there
/// @param raw its cells as they stand in the file
record RejectedRow(long line, int cell, Text reason, String value, List<String> raw) {
    static RejectedRow of(Row row, Rejection rejection) {
        int cell = rejection.cell();
        String value = cell < 0 ? "" : row.text(cell);
        return new RejectedRow(row.line(), cell, rejection.reason(), value, row.raw());
    }
}
