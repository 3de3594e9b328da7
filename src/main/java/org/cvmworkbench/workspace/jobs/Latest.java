package org.cvmworkbench.workspace.jobs;

import java.time.Duration;
import java.util.function.Consumer;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.model.WorkbenchException;
import org.jspecify.annotations.Nullable;

/// Of several pieces of work the newest: asking again cancels what runs, and only what was asked last is delivered.
public final class Latest {
    private static final Duration PAINTED = Duration.ofMillis(50);

    private final Jobs jobs;
    private final Duration quiet;
    private @Nullable Job current;
    private int asked;

    /// @param quiet how long input must rest before the work begins
    public Latest(Jobs jobs, Duration quiet) {
        this.jobs = jobs;
        this.quiet = quiet;
    }

    public Latest(Jobs jobs) {
        this(jobs, Duration.ZERO);
    }

    /// Waits so long that what else was found out by then is painted first.
    public static Latest afterPainting(Jobs jobs) {
        return new Latest(jobs, PAINTED);
    }

    public <T> void run(Text title, Work<T> work, Consumer<? super T> done, Consumer<WorkbenchException> refused) {
        run(title, work, done, refused, () -> {});
    }

    /// @param ended happens last, also where somebody else cancelled it or it failed, unless something
    ///     was asked after it
    public <T> void run(
            Text title, Work<T> work, Consumer<? super T> done, Consumer<WorkbenchException> refused, Runnable ended) {
        cancel();
        int mine = ++asked;
        current = jobs.run(quiet, title, work, done, refused, () -> {
            if (mine == asked) ended.run();
        });
    }

    public <T> void run(Text title, Work<T> work, Consumer<? super T> done) {
        run(title, work, done, jobs::refused);
    }

    /// Work that is shown before it is through, as [Jobs#steps] does it.
    public <T> void steps(
            Text title,
            Steps<T> work,
            Consumer<? super T> shown,
            Consumer<WorkbenchException> refused,
            Runnable ended) {
        cancel();
        asked++;
        current = jobs.steps(title, work, shown, refused, ended);
    }

    public void cancel() {
        if (current != null) current.cancel();
    }
}
