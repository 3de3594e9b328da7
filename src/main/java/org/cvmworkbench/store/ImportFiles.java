package org.cvmworkbench.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.cvmworkbench.model.ErrorKind;
import org.cvmworkbench.model.RowCounts;
import org.cvmworkbench.model.WorkbenchException;

/// The table of imported files.
final class ImportFiles {
    private static final List<String> TABLES = List.of("chunk", "run_column", "import_run", "import_trait");
    /// The version of the tables that brought traits.
    private static final int TRAITS = 2;

    private ImportFiles() {}

    static List<SavedImport> all(Sql sql) throws SQLException {
        if (!Migrations.has(sql, TRAITS)) {
            return sql.list(
                    ImportFiles::read, "SELECT *, '' AS fingerprint, FALSE AS replaces FROM import_file ORDER BY id");
        }
        return sql.list(
                ImportFiles::read,
                "SELECT import_file.*, COALESCE(fingerprint, '') AS fingerprint, COALESCE(replaces, FALSE) AS replaces"
                        + " FROM import_file LEFT JOIN import_trait ON import_id = id ORDER BY id");
    }

    /// The imports whose receipts stand in place of earlier ones.
    static Set<Integer> replacing(Sql sql) throws SQLException {
        if (!Migrations.has(sql, TRAITS)) return Set.of();
        return Set.copyOf(sql.list(row -> row.getInt(1), "SELECT import_id FROM import_trait WHERE replaces"));
    }

    /// @return the id of the file
    static int insert(Sql sql, NewImport file, long generation) throws SQLException {
        int id = (int) sql.number("SELECT next_import FROM base_state");
        sql.update("UPDATE base_state SET next_import = ?", id + 1);
        RowCounts counts = file.counts();
        sql.update(
                "INSERT INTO import_file VALUES (?, ?, ?, ?, ?, ?, ?, ?, CURRENT_TIMESTAMP, ?, ?)",
                id,
                file.kind().word(),
                file.file(),
                counts.read(),
                counts.loaded(),
                counts.rejected(),
                counts.filtered(),
                counts.duplicates(),
                generation,
                file.mapping());
        sql.update("INSERT INTO import_trait VALUES (?, ?, ?)", id, file.fingerprint(), file.replaces());
        return id;
    }

    /// Deletes a file, what it brought, and the dictionaries that no other file uses.
    ///
    /// @return the new generation
    static long drop(Sql sql, int id) throws SQLException, WorkbenchException {
        String file = sql.first(row -> row.getString(1), "SELECT file FROM import_file WHERE id = ?", id)
                .orElseThrow(() -> new WorkbenchException(ErrorKind.IMPORT_UNKNOWN, id));
        MergedRuns.release(sql, id, false);
        for (String table : TABLES) sql.update("DELETE FROM " + table + " WHERE import_id = ?", id);
        sql.update("DELETE FROM import_file WHERE id = ?", id);
        sql.update("DELETE FROM dictionary_chunk WHERE dictionary NOT IN (SELECT dictionary FROM run_column)");
        return Generation.begin(sql, "undo", id + " " + file);
    }

    private static SavedImport read(ResultSet row) throws SQLException {
        return new SavedImport(
                row.getInt("id"),
                StoredRun.kind(row),
                row.getString("file"),
                new RowCounts(
                        row.getLong("rows_read"),
                        row.getLong("rows_loaded"),
                        row.getLong("rows_rejected"),
                        row.getLong("rows_filtered"),
                        row.getLong("rows_duplicate")),
                row.getString("mapping"),
                row.getObject("imported_at", OffsetDateTime.class).toInstant(),
                row.getLong("generation"),
                row.getString("fingerprint"),
                row.getBoolean("replaces"));
    }
}
