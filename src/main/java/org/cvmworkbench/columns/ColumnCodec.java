package org.cvmworkbench.columns;

import java.util.Arrays;

/// Columns as bytes, and back: in chunks of up to [#ROWS] rows that stand for themselves. Pure functions.
///
/// A chunk is a byte for its mode, the count of its rows, then either all its numbers, or, where it is
/// smaller, its
/// runs of equal numbers and
/// how long each run is: lines lie by customer and receipt, so what belongs to a receipt is kept once a
/// receipt, and a
/// constant column takes a few bytes. Both are written as [Frames].
public final class ColumnCodec {
    /// The most rows of a chunk: 4 MB of whole numbers before they are packed.
    public static final int ROWS = 1 << 20;

    private static final int PLAIN = 0;
    private static final int RUNS = 1;

    private ColumnCodec() {}

    /// The rows `from` to `to - 1` of a column as a chunk.
    public static byte[] encode(Column column, int from, int to) {
        if (to - from > ROWS) throw new IllegalArgumentException("too many rows for a chunk: " + (to - from));
        long[] values = widened(column, from, to);
        int runs = 0;
        for (int i = 0; i < values.length; i++) if (i == 0 || values[i] != values[i - 1]) runs++;
        if (runs * 2L > values.length) return plain(values);
        if (runs * 3L <= values.length) return byRun(values, runs);
        byte[] byRun = byRun(values, runs);
        byte[] plain = plain(values);
        return byRun.length < plain.length ? byRun : plain;
    }

    /// Puts the rows of a chunk into a column, which is still empty there.
    ///
    /// @param at the first row
    /// @param rows as many as the chunk was made of
    /// @throws IllegalArgumentException or IndexOutOfBoundsException when the bytes are not a chunk of so many
    ///     rows
    public static void decode(byte[] chunk, Column column, int at, int rows) {
        ByteSource source = new ByteSource(chunk);
        ColumnRows into = ColumnRows.of(column);
        int mode = source.take();
        if (mode > RUNS || source.takeUnsigned() != rows) throw new IllegalArgumentException("not such a chunk");
        if (mode == PLAIN) decodeAll(source, at, rows, into);
        else decodeRuns(source, at, rows, into);
    }

    static long[] widened(Column column, int from, int to) {
        return switch (column) {
            case Column.Codes codes -> widened(codes.values(), from, to);
            case Column.Ints ints -> widened(ints.values(), from, to);
            case Column.Longs longs -> Arrays.copyOfRange(longs.values(), from, to);
        };
    }

    private static long[] widened(int[] values, int from, int to) {
        long[] wide = new long[to - from];
        for (int i = 0; i < wide.length; i++) {
            int value = values[from + i];
            wide[i] = value == Column.NO_INT ? Column.NO_LONG : value;
        }
        return wide;
    }

    private static byte[] plain(long[] values) {
        ByteSink sink = new ByteSink();
        sink.put(PLAIN);
        sink.putUnsigned(values.length);
        FrameWriter frames = new FrameWriter(sink);
        for (int from = 0; from < values.length; from += Frames.BLOCK) {
            frames.write(values, from, Math.min(Frames.BLOCK, values.length - from));
        }
        return sink.toArray();
    }

    private static byte[] byRun(long[] values, int runs) {
        long[] heads = new long[runs];
        long[] lengths = new long[runs];
        int run = -1;
        for (int i = 0; i < values.length; i++) {
            if (i == 0 || values[i] != values[i - 1]) heads[++run] = values[i];
            lengths[run]++;
        }
        ByteSink sink = new ByteSink();
        sink.put(RUNS);
        sink.putUnsigned(values.length);
        sink.putUnsigned(runs);
        FrameWriter frames = new FrameWriter(sink);
        for (int from = 0; from < runs; from += Frames.BLOCK) {
            int count = Math.min(Frames.BLOCK, runs - from);
            frames.write(heads, from, count);
            frames.write(lengths, from, count);
        }
        return sink.toArray();
    }

    private static void decodeAll(ByteSource source, int at, int rows, ColumnRows into) {
        Frames frames = new Frames(source);
        for (int done = 0; done < rows; done += Frames.BLOCK) {
            int count = Math.min(Frames.BLOCK, rows - done);
            into.copy(frames.next(count), at + done, count);
        }
    }

    private static void decodeRuns(ByteSource source, int at, int rows, ColumnRows into) {
        long runs = source.takeUnsigned();
        Frames heads = new Frames(source);
        Frames lengths = new Frames(source);
        int row = at;
        for (long done = 0; done < runs; done += Frames.BLOCK) {
            int count = (int) Math.min(Frames.BLOCK, runs - done);
            long[] head = heads.next(count);
            long[] length = lengths.next(count);
            for (int i = 0; i < count; i++) {
                if (length[i] < 1 || length[i] > at + rows - row) throw new IllegalArgumentException("not a chunk");
                int end = row + (int) length[i];
                into.fill(head[i], row, end);
                row = end;
            }
        }
        if (row != at + rows) throw new IllegalArgumentException("not a chunk of " + rows + " rows");
    }
}
