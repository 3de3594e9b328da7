package org.cvmworkbench.store;

import java.sql.SQLException;
import java.util.List;

/// Writes what the tables of a base say into an empty one. Nothing else of the old file comes along: neither what was
/// deleted nor what a killed program left behind.
class BaseCopy {
    /// But for `schema_version`, which migrations fill.
    private static final List<String> TABLES = List.of(
            "base_state",
            "import_file",
            "import_trait",
            "run_part",
            "import_run",
            "run_column",
            "chunk",
            "dictionary_chunk",
            "segment",
            "segment_version",
            "segment_frozen",
            "scenario",
            "profile",
            "set_aside",
            "set_aside_state",
            "audit");

    final Sql from;
    final Sql into;

    BaseCopy(Sql from, Sql into) {
        this.from = from;
        this.into = into;
    }

    void copy() throws SQLException {
        for (String table : TABLES) {
            into.update("DELETE FROM " + table);
            from.each(row -> copy(table, WholeRow.cells(row)), "SELECT * FROM " + table);
        }
    }

    /// Writes a row, or what is to stand in its place.
    void copy(String table, Object[] cells) throws SQLException {
        WholeRow.insert(into, table, cells);
    }
}
