package org.cvmworkbench.columns;

/// Columns as bytes, and back: in chunks of up to [#ROWS] rows that stand for themselves. Pure functions.
///
/// A chunk is a byte for its mode, the count of its rows, then either all its numbers, or, where it is smaller, its
/// runs of equal numbers and how long each run is: lines lie by customer and receipt, so what belongs to a receipt is
/// kept once a receipt, and a constant column takes a few bytes. Both are written as [Frames].
public final class ColumnCodec {
    /// The most rows of a chunk: 4 MB of whole numbers before they are packed.
    public static final int ROWS = 1 << 20;

    private static final int PLAIN = 0;
    private static final int RUNS = 1;

    private ColumnCodec() {}

    /// The rows `from` to `to - 1` of a column as a chunk.
    public static byte[] encode(Column column, int from, int to) {
        int rows = to - from;
        if (rows > ROWS) throw new IllegalArgumentException("too many rows for a chunk: " + rows);
        RunScan runs = new RunScan();
        runs.scan(column, from, to, (head, length) -> {});
        if (runs.count() * 2L > rows) return plain(column, from, to);
        byte[] byRun = byRun(column, from, to, runs.count());
        if (runs.count() * 3L <= rows) return byRun;
        byte[] plain = plain(column, from, to);
        return byRun.length < plain.length ? byRun : plain;
    }

    /// Puts the rows of a chunk into a column, which is still empty there.
    ///
    /// @param at the first row
    /// @param rows as many as the chunk was made of
    /// @throws IllegalArgumentException or IndexOutOfBoundsException when the bytes are not a chunk of so many
    ///     rows
    public static void decode(byte[] chunk, Column column, int at, int rows) {
        decode(chunk, ColumnRows.of(column), at, rows);
    }

    static void decode(byte[] chunk, ColumnRows into, int at, int rows) {
        ByteSource source = new ByteSource(chunk);
        int mode = source.take();
        if (mode > RUNS || source.takeUnsigned() != rows) throw new IllegalArgumentException("not such a chunk");
        if (mode == PLAIN) decodeAll(source, at, rows, into);
        else decodeRuns(source, at, rows, into);
    }

    static long[] widened(Column column, int from, int to) {
        long[] wide = new long[to - from];
        widen(column, from, wide, wide.length);
        return wide;
    }

    /// Copies rows to the start of an array.
    static void widen(Column column, int from, long[] into, int count) {
        switch (column) {
            case Column.Codes codes -> widen(codes.values(), from, into, count);
            case Column.Ints ints -> widen(ints.values(), from, into, count);
            case Column.Longs longs -> System.arraycopy(longs.values(), from, into, 0, count);
        }
    }

    private static void widen(int[] values, int from, long[] into, int count) {
        for (int i = 0; i < count; i++) {
            int value = values[from + i];
            into[i] = value == Column.NO_INT ? Column.NO_LONG : value;
        }
    }

    private static byte[] plain(Column column, int from, int to) {
        ByteSink sink = new ByteSink();
        sink.put(PLAIN);
        sink.putUnsigned(to - from);
        FrameWriter frames = new FrameWriter(sink);
        long[] values = new long[Frames.BLOCK];
        for (int at = from; at < to; at += Frames.BLOCK) {
            int count = Math.min(Frames.BLOCK, to - at);
            widen(column, at, values, count);
            frames.write(values, 0, count);
        }
        return sink.toArray();
    }

    private static byte[] byRun(Column column, int from, int to, int runs) {
        ByteSink sink = new ByteSink();
        sink.put(RUNS);
        sink.putUnsigned(to - from);
        sink.putUnsigned(runs);
        RunWriter writer = new RunWriter(sink);
        new RunScan().scan(column, from, to, writer);
        writer.finish();
        return sink.toArray();
    }

    private static void decodeAll(ByteSource source, int at, int rows, ColumnRows into) {
        Frames frames = new Frames(source);
        for (int done = 0; done < rows; done += Frames.BLOCK) {
            int count = Math.min(Frames.BLOCK, rows - done);
            into.copy(frames.next(count), 0, at + done, count);
        }
    }

    private static void decodeRuns(ByteSource source, int at, int rows, ColumnRows into) {
        long runs = source.takeUnsigned();
        Frames heads = new Frames(source);
        Frames lengths = new Frames(source);
        into.expect((int) Math.min(runs, rows));
        int row = at;
        for (long done = 0; done < runs; done += Frames.BLOCK) {
            int count = (int) Math.min(Frames.BLOCK, runs - done);
            long[] head = heads.next(count);
            long[] length = lengths.next(count);
            requireLengths(length, count, at + rows - row);
            row = into.runs(head, length, count, row, at + rows);
        }
        if (row != at + rows) throw new IllegalArgumentException("not a chunk of " + rows + " rows");
    }

    private static void requireLengths(long[] length, int count, int room) {
        long sum = 0;
        long strange = 0;
        for (int i = 0; i < count; i++) {
            strange |= length[i] - 1 | Integer.MAX_VALUE - length[i];
            sum += length[i];
        }
        if (strange < 0 || sum > room) throw new IllegalArgumentException("not a chunk");
    }
}
