package org.cvmworkbench.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cvmworkbench.model.ErrorKind;
import org.cvmworkbench.model.WorkbenchException;

/// Brings the tables of a base to the version this program knows.
final class Migrations {
    private Migrations() {}

    private record Applied(int version, String checksum) {}

    /// Refuses a base whose tables were made by a newer program, or by migrations other than these.
    static void check(Sql sql, Path file) throws SQLException, WorkbenchException {
        Map<Integer, String> known = new HashMap<>();
        for (Migration migration : Migration.all()) known.put(migration.version(), migration.checksum());
        for (Applied applied : applied(sql)) {
            String checksum = known.get(applied.version());
            if (checksum == null) throw new WorkbenchException(ErrorKind.BASE_NEWER, file);
            if (!checksum.equals(applied.checksum())) throw new WorkbenchException(ErrorKind.BASE_DAMAGED, file);
        }
    }

    static boolean due(Sql sql) throws SQLException {
        return version(sql) < Migration.newest();
    }

    /// Runs the migrations that the base lacks.
    static void apply(Sql sql) throws SQLException {
        List<Integer> applied = applied(sql).stream().map(Applied::version).toList();
        for (Migration migration : Migration.all()) {
            if (applied.contains(migration.version())) continue;
            for (String statement : migration.statements()) sql.update(statement);
            sql.update(
                    "INSERT INTO schema_version VALUES (?, ?, ?)",
                    migration.version(),
                    migration.name(),
                    migration.checksum());
        }
    }

    /// Of the tables of this base.
    static int version(Sql sql) throws SQLException {
        return applied(sql).stream().mapToInt(Applied::version).max().orElse(0);
    }

    /// Whether the base has what this version brought; one that was opened to read may be older.
    static boolean has(Sql sql, int version) throws SQLException {
        return version(sql) >= version;
    }

    private static List<Applied> applied(Sql sql) throws SQLException {
        long tables = sql.number("SELECT COUNT(*) FROM information_schema.tables WHERE table_name = 'SCHEMA_VERSION'");
        if (tables == 0) return List.of();
        return sql.list(
                row -> new Applied(row.getInt(1), row.getString(2)), "SELECT version, checksum FROM schema_version");
    }
}
