package org.cvmworkbench.intake;

import org.cvmworkbench.intake.source.Row;
import org.cvmworkbench.model.Text;

/// Why a row cannot be taken.
///
/// @param cell the cell it fails at, [#WHOLE_ROW] where it is the row
record Rejection(int cell, Text reason) {
    static final int WHOLE_ROW = -1;

    static Rejection of(Row row, int cell, String key) {
        return new Rejection(cell, Text.of(key, row.text(cell)));
    }

    static Rejection ofCell(int cell, String key, Object... arguments) {
        return new Rejection(cell, Text.of(key, arguments));
    }

    static Rejection ofRow(String key, Object... arguments) {
        return new Rejection(WHOLE_ROW, Text.of(key, arguments));
    }
}
