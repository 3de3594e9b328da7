package org.cvmworkbench.store;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import org.cvmworkbench.columns.Dictionary;
import org.cvmworkbench.columns.DictionaryCodec;

/// Some words of a dictionary, ready to be kept.
record EncodedWords(String dictionary, int firstCode, int count, byte[] data) {
    /// About 4 MB of receipt numbers.
    private static final int WORDS = 1 << 18;

    /// The words that a base does not have yet.
    ///
    /// @param known one more than the highest code in the base
    static List<EncodedWords> beyond(int known, Dictionary words) {
        if (words.size() < known) throw new IllegalArgumentException(words.name() + " has lost words");
        return IntStream.range(0, Math.ceilDiv(words.size() - known, WORDS))
                .parallel()
                .map(chunk -> known + chunk * WORDS)
                .mapToObj(from -> {
                    int to = Math.min(words.size(), from + WORDS);
                    return new EncodedWords(words.name(), from, to - from, DictionaryCodec.encode(words, from, to));
                })
                .toList();
    }

    void insert(Sql sql) throws SQLException {
        sql.update(
                "INSERT INTO dictionary_chunk VALUES (?, ?, ?, ?, ?, ?)",
                dictionary,
                firstCode,
                count,
                data.length,
                StoredBytes.checksum(data),
                data);
    }
}
