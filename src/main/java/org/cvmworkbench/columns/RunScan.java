package org.cvmworkbench.columns;

/// Finds the runs of equal numbers in a column. Belongs to one thread.
final class RunScan {
    private int count;

    /// Hears of each run.
    @FunctionalInterface
    interface Heard {
        void run(long head, long length);
    }

    /// Goes through the rows `from` to `to - 1` once, some at a time.
    void scan(Column column, int from, int to, Heard heard) {
        long[] values = new long[Frames.BLOCK];
        long head = 0;
        long length = 0;
        for (int at = from; at < to; at += Frames.BLOCK) {
            int rows = Math.min(Frames.BLOCK, to - at);
            ColumnCodec.widen(column, at, values, rows);
            for (int i = 0; i < rows; i++) {
                if (length == 0 || values[i] != head) {
                    if (length > 0) heard.run(head, length);
                    head = values[i];
                    length = 0;
                    count++;
                }
                length++;
            }
        }
        if (length > 0) heard.run(head, length);
    }

    int count() {
        return count;
    }
}
