package org.cvmworkbench.columns;

import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/// The rows of a column as a base keeps them, in chunks of [ColumnCodec] that are unpacked when somebody asks, on all
/// processors. Chunks are put on any thread, all of them before anything is asked or when something is ([#later]); then
/// it does not change.
public final class Packed {
    private final String name;
    private final int[] first;
    private final byte[][] chunks;
    private final int words;
    private Runnable arrival = () -> {};

    /// @param name of the column
    /// @param first where each chunk begins; the last entry is the count of rows
    /// @param words one more than the highest code; 0 where the column has no codes
    public Packed(String name, int[] first, int words) {
        this.name = name;
        this.first = first.clone();
        this.chunks = new byte[first.length - 1][];
        this.words = words;
    }

    public void put(int chunk, byte[] bytes) {
        chunks[chunk] = bytes;
    }

    /// Its chunks come later: who asks for values has them put first.
    ///
    /// @param puts them, where they are not there yet; safe on any thread
    public void later(Runnable puts) {
        arrival = puts;
    }

    public String name() {
        return name;
    }

    public int rows() {
        return first[first.length - 1];
    }

    int[] ints() {
        int[] values = new int[rows()];
        copy(0, values.length, values, 0);
        return values;
    }

    long[] longs() {
        long[] values = new long[rows()];
        copy(0, values.length, values, 0);
        return values;
    }

    /// Unpacks some rows; those of a column of decimals fit.
    ///
    /// @param from the first of them
    /// @param at where it goes
    void copy(int from, int rows, int[] into, int at) {
        copy(from, rows, new ColumnRows.Narrow(into), at);
        requireWords(into, at, at + rows);
    }

    void copy(int from, int rows, long[] into, int at) {
        copy(from, rows, new ColumnRows.Wide(into), at);
    }

    /// Unpacks some rows behind those that are there, as runs.
    ///
    /// @param from the first of them
    void copy(int from, int rows, Repeats into) {
        if (rows == 0) return;
        for (int chunk = chunkOf(from); chunk <= chunkOf(from + rows - 1); chunk++)
            copy(chunk, from, from + rows, into, 0);
        requireWords(into.values(), 0, into.count());
    }

    private void copy(int from, int rows, ColumnRows into, int at) {
        each(from, from + rows, chunk -> copy(chunk, from, from + rows, into, at));
    }

    /// What a chunk has of the rows `from` to `to - 1`.
    private void copy(int chunk, int from, int to, ColumnRows into, int at) {
        int begin = first[chunk];
        int end = first[chunk + 1];
        if (begin >= from && end <= to) {
            ColumnCodec.decode(chunk(chunk), into, at + begin - from, end - begin);
            return;
        }
        long[] whole = new long[end - begin];
        ColumnCodec.decode(chunk(chunk), new ColumnRows.Wide(whole), 0, end - begin);
        int start = Math.max(begin, from);
        int stop = Math.min(end, to);
        into.copy(whole, start - begin, at + start - from, stop - start);
    }

    /// Some rows, a chunk at a time in memory for each processor.
    ///
    /// @param rows of which those from `from` to `to - 1` are looked at, ascending; their values go to the same
    ///     places
    void pick(int[] rows, int from, int to, int[] into) {
        if (from == to) return;
        int firstChunk = chunkOf(rows[from]);
        int count = chunkOf(rows[to - 1]) + 1 - firstChunk;
        Workers.each(count, Repeats::new, (number, runs) -> {
            int chunk = firstChunk + number;
            int begin = place(rows, from, to, first[chunk]);
            int end = place(rows, from, to, first[chunk + 1]);
            ColumnCodec.decode(chunk(chunk), runs.clear(), 0, rows(chunk));
            requireWords(runs.values(), 0, runs.count());
            runs.pick(rows, begin, end, first[chunk], into);
        });
    }

    private byte[] chunk(int number) {
        arrival.run();
        return chunks[number];
    }

    private int rows(int chunk) {
        return first[chunk + 1] - first[chunk];
    }

    /// Goes through the chunks of the rows `from` to `to - 1`.
    private void each(int from, int to, IntConsumer work) {
        if (from == to) return;
        IntStream.rangeClosed(chunkOf(from), chunkOf(to - 1)).parallel().forEach(work);
    }

    private int chunkOf(int row) {
        int at = Arrays.binarySearch(first, row);
        return at < 0 ? -at - 2 : at;
    }

    /// The first of ascending rows that is not before `row`.
    private static int place(int[] rows, int from, int to, int row) {
        int at = Arrays.binarySearch(rows, from, to, row);
        return at < 0 ? -at - 1 : at;
    }

    private void requireWords(int[] codes, int from, int to) {
        if (words == 0) return;
        int strange = 0;
        for (int i = from; i < to; i++) strange |= codes[i] | words - 1 - codes[i];
        if (strange < 0) throw new IllegalArgumentException("a code without a word in " + name);
    }
}
