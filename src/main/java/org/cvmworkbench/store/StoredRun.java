package org.cvmworkbench.store;

import java.sql.ResultSet;
import java.sql.SQLDataException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cvmworkbench.columns.Column;
import org.cvmworkbench.columns.ColumnCodec;
import org.cvmworkbench.columns.Origin;
import org.cvmworkbench.columns.Run;
import org.cvmworkbench.model.Kind;

/// A run in the base, whose columns are being read.
record StoredRun(int importId, int number, Run run) {
    private static final List<String> TABLES = List.of("chunk", "run_column", "import_run");

    /// A chunk that is to be read into its column.
    record Chunk(int importId, int number, int position, int firstRow, int rows, Column into) {
        void read(Sql sql) throws SQLException {
            byte[] data = sql.list(
                            StoredBytes::of,
                            "SELECT data, checksum FROM chunk"
                                    + " WHERE import_id = ? AND run = ? AND position = ? AND first_row = ?",
                            importId,
                            number,
                            position,
                            firstRow)
                    .getFirst();
            try {
                ColumnCodec.decode(data, into, firstRow, rows);
            } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
                throw new SQLDataException("a chunk of " + into.name(), e);
            }
        }
    }

    /// All runs, in the order of their import, their columns still empty.
    static List<StoredRun> all(Sql sql) throws SQLException {
        Set<Integer> replacing = ImportFiles.replacing(sql);
        Map<Integer, Integer> first = MergedRuns.firstImports(sql);
        List<StoredRun> runs = sql.list(row -> empty(sql, row, replacing), "SELECT * FROM import_run");
        return runs.stream()
                .sorted(Comparator.comparingInt((StoredRun run) -> run.firstImport(first))
                        .thenComparingInt(StoredRun::number))
                .toList();
    }

    /// One run with all its columns.
    static StoredRun whole(Sql sql, int importId, int number) throws SQLException {
        Set<Integer> replacing = ImportFiles.replacing(sql);
        StoredRun run = sql.list(
                        row -> empty(sql, row, replacing),
                        "SELECT * FROM import_run WHERE import_id = ? AND run = ?",
                        importId,
                        number)
                .getFirst();
        for (Chunk chunk : run.chunks(sql)) chunk.read(sql);
        return run;
    }

    private int firstImport(Map<Integer, Integer> ofShared) {
        return importId == MergedRuns.SHARED ? ofShared.getOrDefault(number, importId) : importId;
    }

    void delete(Sql sql) throws SQLException {
        for (String table : TABLES) {
            sql.update("DELETE FROM " + table + " WHERE import_id = ? AND run = ?", importId, number);
        }
    }

    private static StoredRun empty(Sql sql, ResultSet row, Set<Integer> replacing) throws SQLException {
        int importId = row.getInt("import_id");
        int number = row.getInt("run");
        int rows = row.getInt("row_count");
        List<Column> columns = sql.list(
                column -> StoredColumn.empty(column, rows),
                "SELECT name, type, dictionary FROM run_column WHERE import_id = ? AND run = ? ORDER BY position",
                importId,
                number);
        return new StoredRun(importId, number, new Run(kind(row), rows, columns, new Origin(importId, replacing)));
    }

    static Kind kind(ResultSet row) throws SQLException {
        String word = row.getString("kind");
        return Kind.of(word).orElseThrow(() -> new SQLDataException("unknown kind " + word));
    }

    /// The chunks of its columns, which cover every row.
    List<Chunk> chunks(Sql sql) throws SQLException {
        List<Chunk> chunks = new ArrayList<>();
        for (int position = 0; position < run.columns().size(); position++) {
            Column column = run.columns().get(position);
            int at = position;
            List<Chunk> ofColumn = sql.list(
                    row -> new Chunk(importId, number, at, row.getInt(1), row.getInt(2), column),
                    "SELECT first_row, row_count FROM chunk"
                            + " WHERE import_id = ? AND run = ? AND position = ? ORDER BY first_row",
                    importId,
                    number,
                    position);
            int next = 0;
            for (Chunk chunk : ofColumn) {
                if (chunk.firstRow() != next) throw new SQLDataException("rows of " + column.name() + " are missing");
                next += chunk.rows();
            }
            if (next != run.rows()) throw new SQLDataException("rows of " + column.name() + " are missing");
            chunks.addAll(ofColumn);
        }
        return chunks;
    }
}
