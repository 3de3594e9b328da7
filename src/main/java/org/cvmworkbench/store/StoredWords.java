package org.cvmworkbench.store;

import java.sql.SQLDataException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.cvmworkbench.columns.Column;
import org.cvmworkbench.columns.Dictionary;
import org.cvmworkbench.columns.DictionaryCodec;
import org.cvmworkbench.columns.Run;

/// The dictionaries in the base.
final class StoredWords {
    private StoredWords() {}

    static List<String> names(Sql sql) throws SQLException {
        return sql.list(
                row -> row.getString(1), "SELECT DISTINCT dictionary FROM dictionary_chunk ORDER BY dictionary");
    }

    /// One more than the highest code, by dictionary.
    static Map<String, Integer> sizes(Sql sql) throws SQLException {
        return sql
                .list(
                        row -> Map.entry(row.getString(1), row.getInt(2)),
                        "SELECT dictionary, MAX(first_code + word_count) FROM dictionary_chunk GROUP BY dictionary")
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    static Dictionary read(Sql sql, String name) throws SQLException {
        List<byte[]> chunks = sql.list(
                StoredBytes::of,
                "SELECT data, checksum FROM dictionary_chunk WHERE dictionary = ? ORDER BY first_code",
                name);
        try {
            return DictionaryCodec.decode(name, chunks);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new SQLDataException("the words of " + name, e);
        }
    }

    /// A column with a code that has no word.
    ///
    /// @param sizes one more than the highest code of each dictionary
    static Optional<String> columnWithoutWords(Run run, ToIntFunction<String> sizes) {
        for (Column column : run.columns()) {
            if (!(column instanceof Column.Codes codes)) continue;
            int size = sizes.applyAsInt(codes.dictionary());
            for (int code : codes.values()) if (code < 0 || code >= size) return Optional.of(codes.name());
        }
        return Optional.empty();
    }
}
