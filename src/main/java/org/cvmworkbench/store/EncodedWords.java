package org.cvmworkbench.store;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import org.cvmworkbench.columns.Dictionary;
import org.cvmworkbench.columns.DictionaryCodec;
import org.cvmworkbench.columns.WordPart;

/// Some words of a dictionary, ready to be kept.
record EncodedWords(String dictionary, int firstCode, int count, byte[] data) {
    /// About 4 MB of receipt numbers.
    private static final int WORDS = 1 << 18;

    static List<EncodedWords> of(WordPart part) {
        Dictionary words = part.words();
        return IntStream.range(0, Math.ceilDiv(words.size() - 1, WORDS))
                .parallel()
                .map(chunk -> 1 + chunk * WORDS)
                .mapToObj(from -> {
                    int to = Math.min(words.size(), from + WORDS);
                    byte[] data = DictionaryCodec.encode(words, from, to);
                    return new EncodedWords(part.name(), part.first() + from - 1, to - from, data);
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
