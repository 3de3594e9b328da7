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
import org.cvmworkbench.columns.DictionaryBuilder;
import org.cvmworkbench.columns.DictionaryCodec;
import org.cvmworkbench.columns.KnownDictionary;
import org.cvmworkbench.columns.Run;
import org.cvmworkbench.columns.WordPart;
import org.cvmworkbench.columns.WordRange;

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

    private record Chunk(int first, int count, byte[] data) {
        static Chunk of(ResultSet row) throws SQLException {
            return new Chunk(row.getInt(4), row.getInt(5), StoredBytes.of(row));
        }

        WordPart words(String name) {
            WordPart part = new WordPart(first, DictionaryCodec.decode(name, List.of(data)));
            if (part.end() != first + count) throw new IllegalArgumentException("not so many words");
            return part;
        }
    }

    /// A dictionary with those words that are asked for and maybe others: chunks that have none of them are not
    /// decoded.
    static KnownDictionary known(Sql sql, String name, DictionaryBuilder asked) throws SQLException {
        List<Chunk> chunks = sql.list(
                Chunk::of,
                "SELECT data, byte_count, checksum, first_code, word_count FROM dictionary_chunk"
                        + " WHERE dictionary = ? ORDER BY first_code",
                name);
        int size = 1;
        for (Chunk chunk : chunks) {
            if (chunk.first != size) throw new SQLDataException("words of " + name + " are missing");
            size += chunk.count;
        }
        if (chunks.isEmpty()) return KnownDictionary.NONE;
        WordRange range = asked.range();
        try {
            List<WordPart> parts = chunks.parallelStream()
                    .filter(chunk ->
                            DictionaryCodec.range(chunk.data).map(range::meets).orElse(true))
                    .map(chunk -> chunk.words(name))
                    .toList();
            return new KnownDictionary(size, parts);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new SQLDataException("the words of " + name, e);
        }
    }

    static Dictionary read(Sql sql, String name) throws SQLException {
        try {
            return DictionaryCodec.decode(name, chunks(sql, name));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new SQLDataException("the words of " + name, e);
        }
    }

    /// The words of a dictionary as they are kept, for [DictionaryCodec].
    static List<byte[]> chunks(Sql sql, String name) throws SQLException {
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
