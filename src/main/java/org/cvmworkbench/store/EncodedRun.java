package org.cvmworkbench.store;

import java.sql.SQLException;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import org.cvmworkbench.columns.Column;
import org.cvmworkbench.columns.ColumnCodec;
import org.cvmworkbench.columns.Run;
import org.cvmworkbench.model.Progress;

/// A run whose columns are encoded, ready to be kept.
record EncodedRun(Run run, List<Chunk> chunks) {
    /// @param position of its column in the run
    record Chunk(int position, int firstRow, int rows, byte[] data) {}

    /// Encodes on all processors; the chunks come in the order of columns and rows all the same.
    static EncodedRun of(Run run, Progress progress) {
        int perColumn = Math.ceilDiv(run.rows(), ColumnCodec.ROWS);
        List<Chunk> chunks = IntStream.range(0, run.columns().size() * perColumn)
                .parallel()
                .mapToObj(i -> {
                    progress.checkCancelled();
                    return chunk(run, i / perColumn, i % perColumn * ColumnCodec.ROWS);
                })
                .toList();
        return new EncodedRun(run, chunks);
    }

    private static Chunk chunk(Run run, int position, int from) {
        int to = Math.min(run.rows(), from + ColumnCodec.ROWS);
        return new Chunk(
                position, from, to - from, ColumnCodec.encode(run.columns().get(position), from, to));
    }

    long bytes() {
        return chunks.stream().mapToLong(chunk -> chunk.data().length).sum();
    }

    /// @param written told the bytes of each chunk
    void insert(Sql sql, int importId, int number, LongConsumer written) throws SQLException {
        sql.update(
                "INSERT INTO import_run VALUES (?, ?, ?, ?)",
                importId,
                number,
                run.kind().word(),
                run.rows());
        for (int position = 0; position < run.columns().size(); position++) {
            Column column = run.columns().get(position);
            sql.update(
                    "INSERT INTO run_column VALUES (?, ?, ?, ?, ?, ?)",
                    importId,
                    number,
                    position,
                    column.name(),
                    StoredColumn.type(column),
                    StoredColumn.dictionary(column));
        }
        for (Chunk chunk : chunks) {
            byte[] data = chunk.data();
            sql.update(
                    "INSERT INTO chunk VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                    importId,
                    number,
                    chunk.position(),
                    chunk.firstRow(),
                    chunk.rows(),
                    data.length,
                    StoredBytes.checksum(data),
                    data);
            written.accept(data.length);
        }
    }
}
