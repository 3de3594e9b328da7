package org.cvmworkbench.store;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.cvmworkbench.model.Progress;
import org.cvmworkbench.model.WorkbenchException;
import org.jspecify.annotations.Nullable;

/// What of a base is not needed at first: it is read once, by whoever asks first, as long as the base is open. Parts
/// are added by one thread; then it is safe on any.
final class LaterReading {
    /// Let go of when everything is read, with all that H2 keeps of it.
    private @Nullable BaseFile file;

    private final List<ParallelReading.Part> parts = new ArrayList<>();
    private @Nullable WorkbenchException refused;
    private boolean givenUp;

    LaterReading(BaseFile file) {
        this.file = file;
    }

    void add(ParallelReading.Part part) {
        parts.add(part);
    }

    /// Reads it, where nobody has done so.
    ///
    /// @throws WorkbenchException where it cannot be read, whoever asks
    synchronized void finish(Progress progress) throws WorkbenchException {
        requireReadable();
        if (givenUp) throw new CancellationException("the base was closed before all of it was read");
        BaseFile from = file;
        if (from == null) return;
        try {
            ParallelReading.run(parts, from, progress);
        } catch (WorkbenchException e) {
            refused = e;
            letGo();
            throw e;
        }
        letGo();
    }

    private void letGo() {
        parts.clear();
        file = null;
    }

    /// Reads it for somebody who needs it now.
    ///
    /// @throws CancellationException where it cannot be read: [#finish] says why
    void require() {
        try {
            finish(Progress.NONE);
        } catch (WorkbenchException e) {
            CancellationException stop = new CancellationException(e.getMessage());
            stop.initCause(e);
            throw stop;
        }
    }

    /// Whether it was tried and could not be read.
    ///
    /// @throws WorkbenchException if so
    synchronized void requireReadable() throws WorkbenchException {
        if (refused != null) throw refused;
    }

    /// The base is closed.
    synchronized void giveUp() {
        givenUp = file != null;
        letGo();
    }
}
