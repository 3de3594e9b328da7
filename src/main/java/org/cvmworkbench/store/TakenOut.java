package org.cvmworkbench.store;

import java.sql.SQLDataException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Files as they were in the base before they were taken out, encoded, about 6 bytes a receipt line: what it takes to
/// put them back as if nothing had happened. Immutable.
public final class TakenOut {
    /// The rows of a table that belong to the files.
    private record Rows(String table, List<Object[]> rows) {
        static Rows of(Sql sql, String table, String condition, int id) throws SQLException {
            return new Rows(table, sql.list(WholeRow::cells, "SELECT * FROM " + table + " WHERE " + condition, id));
        }

        void insert(Sql sql) throws SQLException {
            for (Object[] row : rows) WholeRow.insert(sql, table, row);
        }
    }

    private static final List<String> TABLES = List.of("import_trait", "import_run", "run_column", "chunk");
    private static final String WORDS = "dictionary_chunk";

    private final List<Rows> files;
    private final List<Rows> words;
    private final List<String> names;

    private TakenOut(List<Rows> files, List<Rows> words, List<String> names) {
        this.files = List.copyOf(files);
        this.words = List.copyOf(words);
        this.names = List.copyOf(names);
    }

    /// The names of the files.
    public List<String> names() {
        return names;
    }

    static TakenOut read(Sql sql, List<Integer> ids) throws SQLException {
        List<Rows> files = new ArrayList<>();
        List<Rows> words = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (int id : ids) {
            names.addAll(sql.list(row -> row.getString(1), "SELECT file FROM import_file WHERE id = ?", id));
            files.add(Rows.of(sql, "import_file", "id = ?", id));
            for (String table : TABLES) files.add(Rows.of(sql, table, "import_id = ?", id));
            words.add(Rows.of(sql, WORDS, "dictionary IN (SELECT dictionary FROM run_column WHERE import_id = ?)", id));
        }
        return new TakenOut(files, words, names);
    }

    /// @throws SQLDataException where the base has other words for the codes by now
    void insert(Sql sql) throws SQLException {
        for (Rows dictionary : words) for (Object[] row : dictionary.rows()) insertWords(sql, row);
        for (Rows table : files) table.insert(sql);
    }

    /// Words that another file still uses are still there.
    private static void insertWords(Sql sql, Object[] row) throws SQLException {
        String dictionary = String.valueOf(row[0]);
        Optional<Object[]> there = sql.first(
                WholeRow::cells,
                "SELECT * FROM " + WORDS + " WHERE dictionary = ? AND first_code = ?",
                dictionary,
                row[1]);
        if (there.isEmpty()) WholeRow.insert(sql, WORDS, row);
        else if (!Arrays.deepEquals(there.get(), row)) throw new SQLDataException("other words in " + dictionary);
    }
}
