package org.cvmworkbench.analysis.explore;

import org.cvmworkbench.columns.CustomerSet;

/// Some customers at a time, each with the row of the sheet they are counted in. Belongs to one thread.
final class Members {
    /// So few that what is known of them stays near the processor.
    private static final int MOST = 1 << 12;

    private final int[] customers = new int[MOST];
    private final int[] rows = new int[MOST];
    private int count;

    /// @param rows by customer; empty where all are counted in the first row
    void each(CustomerSet whom, int from, int to, byte[] rows, Runnable work) {
        for (int at = from; at < to; at += MOST) {
            count = whom.members(at, Math.min(to, at + MOST), customers);
            if (rows.length > 0) for (int i = 0; i < count; i++) this.rows[i] = rows[customers[i]] & 0xff;
            work.run();
        }
    }

    int count() {
        return count;
    }

    int customer(int i) {
        return customers[i];
    }

    int row(int i) {
        return rows[i];
    }
}
