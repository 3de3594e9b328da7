package org.cvmworkbench.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cvmworkbench.columns.Run;
import org.cvmworkbench.columns.RunMerging;
import org.cvmworkbench.model.Progress;

/// The runs that hold what several imports brought. They stand under import [#SHARED].
final class MergedRuns {
    /// Stands for several imports.
    static final int SHARED = 0;

    /// The version of the tables that brought them.
    static final int SINCE = 2;

    private record Part(int run, int importRun) {}

    private MergedRuns() {}

    /// Puts one run in the place of several.
    static void insert(Sql sql, EncodedRun merged, List<StoredRun> parts) throws SQLException {
        int number = (int) sql.number("SELECT COALESCE(MAX(run), 0) + 1 FROM import_run WHERE import_id = ?", SHARED);
        for (StoredRun part : parts) {
            if (part.importId() == SHARED) {
                sql.update("UPDATE run_part SET run = ? WHERE run = ?", number, part.number());
            } else {
                sql.update("INSERT INTO run_part VALUES (?, ?, ?)", number, part.importId(), part.number());
            }
            part.delete(sql);
        }
        merged.insert(sql, SHARED, number, _ -> {});
    }

    /// Takes what an import brought out of the runs it shares.
    ///
    /// @param kept whether it gets runs of its own for that, as if nothing had been merged
    static void release(Sql sql, int importId, boolean kept) throws SQLException {
        List<Part> parts = sql.list(
                row -> new Part(row.getInt(1), row.getInt(2)),
                "SELECT run, import_run FROM run_part WHERE import_id = ? ORDER BY run",
                importId);
        for (Part part : parts) {
            StoredRun merged = StoredRun.whole(sql, SHARED, part.run());
            merged.delete(sql);
            sql.update("DELETE FROM run_part WHERE run = ? AND import_id = ?", part.run(), importId);
            if (kept) insert(sql, RunMerging.only(merged.run(), importId), importId, part.importRun());
            Run rest = RunMerging.without(merged.run(), importId);
            if (rest.rows() > 0) insert(sql, rest, SHARED, part.run());
        }
    }

    private static void insert(Sql sql, Run run, int importId, int number) throws SQLException {
        EncodedRun.of(run, Progress.NONE).insert(sql, importId, number, _ -> {});
    }

    /// The first import of each shared run, by its number.
    static Map<Integer, Integer> firstImports(Sql sql) throws SQLException {
        Map<Integer, Integer> first = new TreeMap<>();
        if (!Migrations.has(sql, SINCE)) return first;
        sql.list(row -> first.merge(row.getInt(1), row.getInt(2), Math::min), "SELECT run, import_id FROM run_part");
        return first;
    }
}
