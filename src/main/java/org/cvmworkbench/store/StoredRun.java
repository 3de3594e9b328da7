package org.cvmworkbench.store;

import java.sql.ResultSet;
import java.sql.SQLDataException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.cvmworkbench.columns.Column;
import org.cvmworkbench.columns.Origin;
import org.cvmworkbench.columns.Packed;
import org.cvmworkbench.columns.Run;
import org.cvmworkbench.model.Kind;

/// A run in the base. Its columns are unpacked when they are asked for; their chunks are read before that, or then
/// ([Packed#later]).
///
/// @param chunks of all its columns, which cover every row
record StoredRun(int importId, int number, Run run, List<Chunk> chunks) {
    private static final List<String> TABLES = List.of("chunk", "run_column", "import_run");

    /// How many imports have nothing of what they brought, and how many runs nobody brought.
    private static final String MISSING = """
            SELECT (SELECT COUNT(*) FROM import_file f WHERE rows_loaded > 0
                    AND NOT EXISTS (SELECT 1 FROM import_run r WHERE r.import_id = f.id)
                    AND NOT EXISTS (SELECT 1 FROM run_part p WHERE p.import_id = f.id))
                + (SELECT COUNT(*) FROM import_run r WHERE import_id > 0
                    AND NOT EXISTS (SELECT 1 FROM import_file f WHERE f.id = r.import_id))
            """;

    /// A chunk that is to be read into its column.
    ///
    /// @param position of the column in the run
    /// @param at the number of the chunk in its column
    record Chunk(int importId, int number, int position, int firstRow, Packed into, int at) {
        void read(Sql sql) throws SQLException {
            byte[] data = sql.one(
                    StoredBytes::of,
                    "SELECT data, byte_count, checksum FROM chunk"
                            + " WHERE import_id = ? AND run = ? AND position = ? AND first_row = ?",
                    importId,
                    number,
                    position,
                    firstRow);
            into.put(at, data);
        }
    }

    /// All runs, in the order of their import, their chunks not read yet.
    static List<StoredRun> all(Sql sql) throws SQLException {
        Set<Integer> replacing = ImportFiles.replacing(sql);
        Map<Integer, Integer> first = MergedRuns.firstImports(sql);
        Map<String, Integer> words = StoredWords.sizes(sql);
        List<StoredRun> runs = sql.list(row -> planned(sql, row, replacing, words), "SELECT * FROM import_run");
        boolean shared = Migrations.has(sql, MergedRuns.SINCE);
        if (shared && sql.number(MISSING) > 0) throw new SQLDataException("runs of an import are missing");
        return runs.stream()
                .sorted(Comparator.comparingInt((StoredRun run) -> run.firstImport(first))
                        .thenComparingInt(StoredRun::number))
                .toList();
    }

    /// One run with all its columns.
    static StoredRun whole(Sql sql, int importId, int number) throws SQLException {
        Set<Integer> replacing = ImportFiles.replacing(sql);
        Map<String, Integer> words = StoredWords.sizes(sql);
        StoredRun run = sql.one(
                row -> planned(sql, row, replacing, words),
                "SELECT * FROM import_run WHERE import_id = ? AND run = ?",
                importId,
                number);
        for (Chunk chunk : run.chunks) chunk.read(sql);
        run.unpack();
        return run;
    }

    /// Unpacks every column of a run that is read.
    ///
    /// @throws SQLDataException where the bytes of one mean nothing
    void unpack() throws SQLDataException {
        try {
            run.unpack();
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new SQLDataException("a chunk of a run of " + run.kind().word(), e);
        }
    }

    private int firstImport(Map<Integer, Integer> ofShared) {
        return importId == MergedRuns.SHARED ? ofShared.getOrDefault(number, importId) : importId;
    }

    void delete(Sql sql) throws SQLException {
        for (String table : TABLES) {
            sql.update("DELETE FROM " + table + " WHERE import_id = ? AND run = ?", importId, number);
        }
    }

    private static StoredRun planned(Sql sql, ResultSet row, Set<Integer> replacing, Map<String, Integer> words)
            throws SQLException {
        int importId = row.getInt("import_id");
        int number = row.getInt("run");
        int rows = row.getInt("row_count");
        Map<Integer, List<Integer>> firstRows = firstRows(sql, importId, number, rows);
        List<Chunk> chunks = new ArrayList<>();
        List<Column> columns = sql.list(
                column -> {
                    int position = column.getInt("position");
                    List<Integer> first = firstRows.getOrDefault(position, List.of(0));
                    int size = words.getOrDefault(column.getString("dictionary"), 1);
                    Packed packed = new Packed(
                            column.getString("name"),
                            first.stream().mapToInt(Integer::intValue).toArray(),
                            StoredColumn.isCoded(column) ? size : 0);
                    if (packed.rows() != rows) throw new SQLDataException("rows are missing");
                    for (int at = 0; at + 1 < first.size(); at++) {
                        chunks.add(new Chunk(importId, number, position, first.get(at), packed, at));
                    }
                    return StoredColumn.packed(column, packed);
                },
                "SELECT position, name, type, dictionary FROM run_column"
                        + " WHERE import_id = ? AND run = ? ORDER BY position",
                importId,
                number);
        Run run = new Run(kind(row), rows, columns, new Origin(importId, replacing));
        return new StoredRun(importId, number, run, chunks);
    }

    /// Where the chunks of each column begin, by its position, and the count of its rows.
    private static Map<Integer, List<Integer>> firstRows(Sql sql, int importId, int number, int rows)
            throws SQLException {
        Map<Integer, List<Integer>> first = new TreeMap<>();
        sql.each(
                chunk -> {
                    List<Integer> ofColumn = first.computeIfAbsent(chunk.getInt(1), _ -> new ArrayList<>(List.of(0)));
                    int end = chunk.getInt(2) + chunk.getInt(3);
                    boolean fits = chunk.getInt(2) == ofColumn.getLast() && chunk.getInt(3) > 0 && end <= rows;
                    if (!fits) throw new SQLDataException("rows are missing");
                    ofColumn.add(end);
                },
                "SELECT position, first_row, row_count FROM chunk"
                        + " WHERE import_id = ? AND run = ? ORDER BY position, first_row",
                importId,
                number);
        return first;
    }

    static Kind kind(ResultSet row) throws SQLException {
        String word = row.getString("kind");
        return Kind.of(word).orElseThrow(() -> new SQLDataException("unknown kind " + word));
    }
}
