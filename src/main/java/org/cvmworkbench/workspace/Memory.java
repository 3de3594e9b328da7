package org.cvmworkbench.workspace;

import java.util.ArrayList;
import java.util.List;
import org.cvmworkbench.model.Progress;

/// The memory that Java has set apart for this process.
final class Memory {
    private static final int PIECE = 1 << 22;
    /// More would let Java look for garbage.
    private static final double SHARE = 0.75;

    private Memory() {}

    /// Has Java look for garbage now, for up to 200 ms, so that it need not while somebody waits.
    static void tidy() {
        System.gc();
    }

    /// Writes into what nobody has used yet: Linux gives memory only then, and takes its time, up to 1.8 s a GB on a
    /// virtual machine. Whoever needs it later finds it there.
    ///
    /// @return how many bytes were written
    static long touch(Progress progress) {
        Runtime java = Runtime.getRuntime();
        long wanted = (long) (SHARE * java.totalMemory()) - (java.totalMemory() - java.freeMemory());
        List<byte[]> pieces = new ArrayList<>();
        for (long left = wanted; left >= PIECE; left -= PIECE) {
            progress.checkCancelled();
            pieces.add(new byte[PIECE]);
        }
        return (long) pieces.size() * PIECE;
    }
}
