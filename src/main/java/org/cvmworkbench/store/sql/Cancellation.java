package org.cvmworkbench.store.sql;

import java.util.concurrent.CancellationException;
import org.cvmworkbench.model.Progress;
import org.h2.api.DatabaseEventListener;
import org.h2.engine.SessionLocal;
import org.jspecify.annotations.Nullable;

/// Asks, every 128 rows that H2 goes through, whether anybody still wants the answer.
final class Cancellation implements DatabaseEventListener {
    private final SessionLocal session;
    private final Progress progress;
    private @Nullable CancellationException asked;

    Cancellation(SessionLocal session, Progress progress) {
        this.session = session;
        this.progress = progress;
    }

    @Override
    public void setProgress(int state, String name, long rows, long most) {
        try {
            if (asked == null) progress.checkCancelled();
        } catch (CancellationException e) {
            asked = e;
            session.cancel();
        }
    }

    /// @throws CancellationException when that is why H2 gave up
    void rethrow() {
        if (asked != null) throw asked;
    }
}
