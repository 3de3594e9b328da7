package org.cvmworkbench.workspace.jobs;

import java.util.function.Consumer;
import org.cvmworkbench.model.Text;
import org.jspecify.annotations.Nullable;

/// Work that follows a moving hand: one piece at a time is done and delivered, then the newest of those asked for
/// meanwhile, also where that piece was cancelled or failed. Unlike [Latest] it shows something on the way even when
/// questions come faster than answers.
public final class Pursuit {
    private final Jobs jobs;
    private @Nullable Job running;
    private @Nullable Runnable next;

    public Pursuit(Jobs jobs) {
        this.jobs = jobs;
    }

    public <T> void run(Text title, Work<T> work, Consumer<? super T> done) {
        if (running != null && jobs.running().contains(running)) {
            next = () -> run(title, work, done);
            return;
        }
        next = null;
        Runnable then = this::goOn;
        running = jobs.run(title, work, done, then);
    }

    /// Delivers nothing of what was asked so far.
    public void cancel() {
        next = null;
        if (running != null) running.cancel();
        running = null;
    }

    private void goOn() {
        Runnable waiting = next;
        next = null;
        if (waiting != null) waiting.run();
    }
}
