package org.cvmworkbench.intake;

import org.cvmworkbench.intake.source.Row;
import org.cvmworkbench.model.Text;

/// Why a row cannot be taken.
///
/// @param cell the cell it fails at, [#WHOLE_ROW] where it is the row
record Rejection(int cell, Text reason) {
    static final int WHOLE_ROW = -1;

    private static final int QUOTED = 60;

    /// What the cell holds is the reason.
    static Rejection of(Row row, int cell, String key) {
        String text = row.text(cell);
        return new Rejection(cell, Text.of(key, text.length() > QUOTED ? text.substring(0, QUOTED) + "…" : text));
    }

    static Rejection ofCell(int cell, String key, Object... arguments) {
        return new Rejection(cell, Text.of(key, arguments));
    }

    static Rejection ofRow(Text reason) {
        return new Rejection(WHOLE_ROW, reason);
    }

    static Rejection ofRow(String key, Object... arguments) {
        return new Rejection(WHOLE_ROW, Text.of(key, arguments));
    }
}
