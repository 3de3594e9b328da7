package org.cvmworkbench.store;

import java.sql.ResultSet;
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

    /// One more than the highest code, by dictionary.
    static Map<String, Integer> sizes(Sql sql) throws SQLException {
        return sql
                .list(
                        StoredWords::size,
                        "SELECT dictionary, MAX(first_code + word_count), 1 + SUM(word_count)"
                                + " FROM dictionary_chunk GROUP BY dictionary")
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// @throws SQLDataException where some are missing
    private static Map.Entry<String, Integer> size(ResultSet row) throws SQLException {
        if (row.getLong(2) != row.getLong(3))
            throw new SQLDataException("words of " + row.getString(1) + " are missing");
        return Map.entry(row.getString(1), row.getInt(2));
    }

    static Dictionary read(Sql sql, String name) throws SQLException {
        try {
            return DictionaryCodec.decode(name, chunks(sql, name));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new SQLDataException("the words of " + name, e);
        }
    }

    /// A dictionary that is read, and decoded when somebody asks for a word.
    ///
    /// @param size as [#sizes] says
    static Dictionary later(Sql sql, String name, int size) throws SQLException {
        return DictionaryCodec.later(name, chunks(sql, name), size);
    }

    private static List<byte[]> chunks(Sql sql, String name) throws SQLException {
        return sql.list(
                StoredBytes::of,
                "SELECT data, byte_count, checksum FROM dictionary_chunk WHERE dictionary = ? ORDER BY first_code",
                name);
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
