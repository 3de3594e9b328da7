package org.cvmworkbench.store;

import java.sql.ResultSet;
import java.sql.SQLDataException;
import java.sql.SQLException;
import org.cvmworkbench.columns.Column;
import org.cvmworkbench.columns.Held;
import org.cvmworkbench.columns.Packed;

/// How the columns of a run are written down in `run_column`.
final class StoredColumn {
    private static final String CODES = "codes";
    private static final String INTS = "ints";
    private static final String LONGS = "longs";

    private StoredColumn() {}

    static String type(Column column) {
        return switch (column) {
            case Column.Codes _ -> CODES;
            case Column.Ints _ -> INTS;
            case Column.Longs _ -> LONGS;
        };
    }

    static String dictionary(Column column) {
        return column instanceof Column.Codes codes ? codes.dictionary() : "";
    }

    /// The column of a row of `name, type, dictionary` whose bytes are these.
    static Column packed(ResultSet row, Packed packed) throws SQLException {
        String name = row.getString("name");
        return switch (row.getString("type")) {
            case CODES -> new Column.Codes(name, row.getString("dictionary"), Held.ints(packed));
            case INTS -> new Column.Ints(name, Held.ints(packed));
            case LONGS -> new Column.Longs(name, Held.longs(packed));
            default -> throw new SQLDataException("a column of unknown type");
        };
    }

    static boolean isCoded(ResultSet row) throws SQLException {
        return CODES.equals(row.getString("type"));
    }

    /// An empty column for a row of `name, type, dictionary`.
    static Column empty(ResultSet row, int rows) throws SQLException {
        String name = row.getString("name");
        return switch (row.getString("type")) {
            case CODES -> new Column.Codes(name, row.getString("dictionary"), new int[rows]);
            case INTS -> new Column.Ints(name, new int[rows]);
            case LONGS -> new Column.Longs(name, new long[rows]);
            default -> throw new SQLDataException("a column of unknown type");
        };
    }
}
