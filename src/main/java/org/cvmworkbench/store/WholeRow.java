package org.cvmworkbench.store;

import java.sql.Blob;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Objects;

/// Rows of any table, all their cells, BLOBs as bytes.
final class WholeRow {
    private WholeRow() {}

    static Object[] cells(ResultSet row) throws SQLException {
        Object[] cells = new Object[row.getMetaData().getColumnCount()];
        for (int i = 0; i < cells.length; i++) {
            Object cell = row.getObject(i + 1);
            cells[i] = Objects.requireNonNull(cell instanceof Blob ? row.getBytes(i + 1) : cell);
        }
        return cells;
    }

    static void insert(Sql sql, String table, Object[] cells) throws SQLException {
        String places = String.join(", ", Collections.nCopies(cells.length, "?"));
        sql.update("INSERT INTO " + table + " VALUES (" + places + ")", cells);
    }
}
