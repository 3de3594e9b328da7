package org.cvmworkbench.store;

import java.sql.ResultSet;
import java.sql.SQLDataException;
import java.sql.SQLException;
import java.util.List;
import org.cvmworkbench.columns.Column;
import org.cvmworkbench.columns.ColumnCodec;
import org.cvmworkbench.model.Kind;

/// A column of a run in the base, to be read on its own.
///
/// @param dictionary of its codes, empty where it has none
record ColumnPlace(int importId, int run, Kind kind, int rows, int position, String name, String dictionary) {
    static List<ColumnPlace> all(Sql sql) throws SQLException {
        return sql.list(
                ColumnPlace::of, "SELECT * FROM import_run NATURAL JOIN run_column ORDER BY import_id, run, position");
    }

    private static ColumnPlace of(ResultSet row) throws SQLException {
        return new ColumnPlace(
                row.getInt("import_id"),
                row.getInt("run"),
                StoredRun.kind(row),
                row.getInt("row_count"),
                row.getInt("position"),
                row.getString("name"),
                row.getString("dictionary"));
    }

    boolean isCoded() {
        return !dictionary.isEmpty();
    }

    /// The codes of all rows.
    int[] codes(Sql sql) throws SQLException {
        Column.Codes column = new Column.Codes(name, dictionary, new int[rows]);
        int[] next = {0};
        sql.each(
                chunk -> {
                    int first = chunk.getInt("first_row");
                    int count = chunk.getInt("row_count");
                    if (first != next[0]) throw new SQLDataException("rows of " + name + " are missing");
                    decode(StoredBytes.of(chunk), column, first, count);
                    next[0] += count;
                },
                "SELECT * FROM chunk WHERE import_id = ? AND run = ? AND position = ? ORDER BY first_row",
                importId,
                run,
                position);
        if (next[0] != rows) throw new SQLDataException("rows of " + name + " are missing");
        return column.values();
    }

    static void decode(byte[] chunk, Column into, int first, int count) throws SQLDataException {
        try {
            ColumnCodec.decode(chunk, into, first, count);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new SQLDataException("a chunk of " + into.name(), e);
        }
    }
}
